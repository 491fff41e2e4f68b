-- A number from 0 to 1 that a text stands for: always the same, spread like a random one.
create or replace function recall._uniform_draw(p_seed text)
returns double precision
language plpgsql immutable parallel safe strict security invoker set search_path = recall, pg_temp
as $$
declare
    v_hash bytea := sha256(convert_to(p_seed, 'UTF8'));
begin
    -- Operators that are not arithmetic bind alike, from left to right. Half a step of 2^-48 more,
    -- so that no draw is 0, of which there is no logarithm.
    return (
        (get_byte(v_hash, 0)::bigint << 40) | (get_byte(v_hash, 1)::bigint << 32)
        | (get_byte(v_hash, 2)::bigint << 24) | (get_byte(v_hash, 3)::bigint << 16)
        | (get_byte(v_hash, 4)::bigint << 8) | get_byte(v_hash, 5)::bigint
    ) / float8 '281474976710656' + float8 '1.77e-15';
end;
$$;

comment on function recall._uniform_draw is
'Above 0 and at most 1: the first 48 bits of the text''s sha256 as a fraction.';
