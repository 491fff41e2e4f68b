-- Raises when a document cannot be stored like this.
create or replace function recall._check_document(
    p_title text,
    p_content text,
    p_metadata jsonb,
    p_external_id text
)
returns void
language plpgsql
immutable
parallel safe
security invoker
set search_path = recall, pg_temp
as $$
begin
    if p_content is null then
        raise exception 'p_content: must not be null'
            using
                errcode = 'invalid_parameter_value',
                hint = 'An empty text makes a document without chunks.';
    elsif p_title is null or p_external_id is null and btrim(p_title, e' \t\r\n') = '' then
        raise exception 'p_title: a document needs a title'
            using
                errcode = 'invalid_parameter_value',
                hint = 'It may be empty where p_external_id tells the document from others.';
    elsif p_external_id = '' then
        raise exception 'p_external_id: must not be empty'
            using errcode = 'invalid_parameter_value', hint = 'Leave it out, or pass null.';
    elsif jsonb_typeof(p_metadata) <> 'object' then
        raise exception 'p_metadata: must be a JSON object, not %', jsonb_typeof(p_metadata)
            using errcode = 'invalid_parameter_value', hint = 'For example {"version": "17"}.';
    end if;
end;
$$;

comment on function recall._check_document is
'Raises 22023 for null content, no title and no external_id, an empty external_id, or metadata'
' that is no object.';
