-- A whole number from 0 to below p_below, each as likely, from the server's cryptographic source.
create or replace function recall._random_below(p_below bigint)
returns bigint
language plpgsql volatile parallel restricted strict security invoker
set search_path = recall, pg_temp as $$
declare
    v_bits bigint;
begin
    loop
        -- The last 56 bits of a uuid of version 4 are random.
        v_bits := ('x' || right(replace(gen_random_uuid()::text, '-', ''), 14))::bit(56)::bigint;
        exit when v_bits < 72057594037927936 - 72057594037927936 % p_below;
    end loop;
    return v_bits % p_below;
end;
$$;

comment on function recall._random_below is
'p_below: 1 to 2^56.';
