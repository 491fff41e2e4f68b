-- A document's metadata in clear; null where the session has not the key of what is sealed.
create or replace function recall._open_metadata(p_product_id integer, p_metadata jsonb)
returns jsonb
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp as $$
declare
    v_text text := p_metadata -> 'recall:sealed' ->> 'text';
begin
    if v_text is null then
        return p_metadata;
    end if;
    return (p_metadata - 'recall:sealed')
        || recall._open(p_product_id, 'metadata', v_text)::jsonb;
end;
$$;

comment on function recall._open_metadata is
'As recall._seal_document keeps it. Granted to nobody. Raises XX001 where it was changed.';
