-- The documents of a JSON array, each checked as recall.ingest_document checks its arguments.
create or replace function recall._read_documents(p_product recall.product, p_documents jsonb)
returns table (
    n integer,
    document recall.document,
    content text,
    format text,
    max_chars integer,
    overlap integer
)
language plpgsql stable parallel safe security invoker set search_path = recall, pg_temp as $$
declare
    v_given record;
    v_new record;
    v_bad text;
    v_message text;
    v_hint text;
begin
    if jsonb_typeof(p_documents) is distinct from 'array' then
        raise exception 'p_documents: must be a JSON array, not %',
            coalesce(jsonb_typeof(p_documents), 'null')
            using
                errcode = 'invalid_parameter_value',
                hint = 'For example [{"title": "Backups", "content": "Every night."}].';
    end if;
    for v_given in
        select e.value as fields, e.ordinality::integer as n
        from jsonb_array_elements(p_documents) with ordinality as e
    loop
        n := v_given.n;
        if jsonb_typeof(v_given.fields) <> 'object' then
            raise exception 'not an object, but %', jsonb_typeof(v_given.fields)
                using
                    errcode = 'invalid_parameter_value',
                    hint = 'For example {"title": "Backups", "content": "Every night."}.';
        end if;
        select f.key into v_bad
        from jsonb_each(v_given.fields) as f
        where
            jsonb_typeof(f.value) <> 'null'
            and case
                when f.key in ('max_chars', 'overlap') then f.value::text !~ '^[0-9]{1,9}$'
                when f.key = 'metadata' then false
                else
                    jsonb_typeof(f.value) <> 'string'
                    or f.key not in (
                        'title', 'content', 'format', 'url', 'key_word', 'tag', 'external_id'
                    )
            end
        limit 1;
        if found then
            raise exception '%: no field of a document, or not of this type', left(v_bad, 100)
                using
                    errcode = 'invalid_parameter_value',
                    hint = 'Texts: title, content, format, url, key_word, tag, external_id; whole'
                        ' numbers: max_chars, overlap; an object: metadata.';
        end if;
        content := v_given.fields ->> 'content';
        format := coalesce(v_given.fields ->> 'format', 'text');
        v_new := recall._new_document(
            p_product, v_given.fields ->> 'title', content, format, v_given.fields ->> 'url',
            v_given.fields ->> 'key_word', v_given.fields ->> 'tag',
            nullif(v_given.fields -> 'metadata', 'null'), v_given.fields ->> 'external_id',
            (v_given.fields ->> 'max_chars')::integer, (v_given.fields ->> 'overlap')::integer
        );
        document := v_new.document;
        max_chars := v_new.max_chars;
        overlap := v_new.overlap;
        return next;
    end loop;
-- One subtransaction for all of them.
exception when invalid_parameter_value then
    get stacked diagnostics v_message = message_text, v_hint = pg_exception_hint;
    if n is null then
        raise;
    end if;
    raise exception 'p_documents: document %, "%": %',
        n, left(coalesce(v_given.fields ->> 'external_id', v_given.fields ->> 'title', ''), 100),
        regexp_replace(v_message, '^p_', '')
        using errcode = 'invalid_parameter_value', hint = v_hint;
end;
$$;

comment on function recall._read_documents is
'A row an element, n from 1; format, max_chars, overlap with their defaults. Raises 22023 for what'
' is no array, and for the first bad document, with its number and its external_id or title.';
