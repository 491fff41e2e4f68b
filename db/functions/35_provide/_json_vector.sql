-- A vector out of JSON; null where that is no array of numbers.
create or replace function recall._json_vector(p_value jsonb)
returns vector
language plpgsql
immutable
parallel safe
strict
security invoker
set search_path from current
as $$
begin
    if jsonb_typeof(p_value) = 'array'
        and jsonb_array_length(p_value) > 0
        and not jsonb_path_exists(p_value, 'strict $[*] ? (@.type() != "number")')
    then
        return p_value::text::vector;
    end if;
    return null;
end;
$$;

comment on function recall._json_vector is
'p_value as a vector, or null. Raises 22003 for numbers that single precision does not hold.';
