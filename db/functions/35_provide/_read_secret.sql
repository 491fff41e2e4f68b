-- An API key by its name, for the functions that call out.
create or replace function recall._read_secret(p_name text)
returns text
language plpgsql stable parallel unsafe security definer set search_path = recall, pg_temp
set client_min_messages = 'warning' as $$
declare
    v_secret text := (select secret from _secret where name = p_name);
begin
    if p_name is not null and v_secret is null then
        raise exception 'there is no secret "%"', p_name
            using
                errcode = 'RC401',
                hint = 'recall.set_secret keeps one; a restored dump holds none.';
    end if;
    return v_secret;
end;
$$;

comment on function recall._read_secret is
'The secret p_name, null for null. Raises RC401 where there is none. To be handed on as a'
' parameter, never as part of a statement, whose text errors and logs show.';
