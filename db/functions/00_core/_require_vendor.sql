-- Raises unless a function outside of recall, by its full name, may run with the owner's rights.
create or replace function recall._require_vendor(p_function text)
returns void
language plpgsql stable parallel safe strict security invoker set search_path = recall, pg_temp
as $$
declare
    v_trouble text := recall._vendor_trouble(p_function);
    v_is_absent boolean := coalesce(v_trouble like '% is not here', false);
begin
    if v_trouble is not null then
        raise exception '%', v_trouble
            using
                errcode = case
                    when v_is_absent then 'undefined_function' else 'insufficient_privilege'
                end,
                hint = case
                    when v_is_absent
                        then format('create extension %s;', split_part(p_function, '.', 1))
                    else 'It would run with the rights of the owner. See recall.doctor.'
                end;
    end if;
end;
$$;

comment on function recall._require_vendor is
'Raises 42883 where the function is not here, 42501 with what recall._vendor_trouble says.';
