-- Raises 22023 where a text is no master key.
create or replace function recall._check_master_key(p_argument text, p_master_key text)
returns void
language plpgsql immutable parallel safe security invoker set search_path = recall, pg_temp
set standard_conforming_strings = on as $$
begin
    if p_master_key !~ '^[0-9a-f]{64}$' then
        raise exception '%: must be 64 digits from 0 to 9 and a to f', p_argument
            using
                errcode = 'invalid_parameter_value',
                hint = 'openssl rand -hex 32 makes one; hand it over as a parameter.';
    end if;
end;
$$;

comment on function recall._check_master_key is
'Null is let through.';
