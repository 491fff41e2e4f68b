-- True with probability exp(-p_part / p_whole), exactly: no floating point number is in it.
create or replace function recall._random_decay(p_part bigint, p_whole bigint)
returns boolean
language plpgsql volatile parallel restricted strict security invoker
set search_path = recall, pg_temp as $$
declare
    v_tries bigint := 1;
begin
    while recall._random_below(p_whole * v_tries) < p_part loop
        v_tries := v_tries + 1;
    end loop;
    return v_tries % 2 = 1;
end;
$$;

comment on function recall._random_decay is
'p_part from 0 to p_whole. By von Neumann''s series, as in Canonne, Kamath and Steinke 2020,'
' algorithm 1.';
