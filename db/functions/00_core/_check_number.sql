-- Raises unless a number lies in its range; null and NaN lie in none.
create or replace function recall._check_number(
    p_argument text,
    p_value double precision,
    p_least double precision,
    p_most double precision,
    p_hint text
)
returns void
language plpgsql immutable parallel safe security invoker set search_path = recall, pg_temp as $$
begin
    if p_value is null or p_value not between p_least and p_most then
        raise exception '%: must be between % and %, not %',
            p_argument, p_least, p_most, coalesce(p_value::text, 'null')
            using errcode = 'invalid_parameter_value', hint = p_hint;
    end if;
end;
$$;

comment on function recall._check_number is
'Raises 22023, naming p_argument, unless p_value is between p_least and p_most.';

grant execute on function recall._check_number to recall_reader;
