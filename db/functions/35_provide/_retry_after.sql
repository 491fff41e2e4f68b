-- Seconds that a Retry-After header asks for, from a number or a date (RFC 9110, 10.2.3).
create or replace function recall._retry_after(p_header text)
returns integer
language plpgsql stable parallel safe strict security invoker set search_path = recall, pg_temp
set standard_conforming_strings = on as $$
begin
    if p_header ~ '^\s*[0-9]{1,6}\s*$' then
        return p_header::integer;
    elsif p_header ~ '^[A-Z][a-z]{2}, [0-3][0-9] [A-Z][a-z]{2} [0-9]{4} [0-9:]{8} GMT$' then
        return greatest(0, pg_catalog.ceil(extract(epoch from
            pg_catalog.to_timestamp(
                pg_catalog.substr(p_header, 6, 20) || '+00', 'DD Mon YYYY HH24:MI:SSTZH'
            ) - pg_catalog.clock_timestamp()
        )))::integer;
    end if;
    return null;
exception when datetime_field_overflow then
    return null;
end;
$$;

comment on function recall._retry_after is
'Seconds from now; null for what is neither.';
