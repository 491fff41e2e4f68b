-- Whole numbers by the discrete Laplace distribution: P(k) is proportional to exp(-|k| s / t).
create or replace function recall._laplace_noise(p_t bigint, p_s bigint)
returns bigint
language plpgsql volatile parallel restricted strict security invoker
set search_path = recall, pg_temp as $$
declare
    v_rest bigint;
    v_turns bigint;
    v_size bigint;
    v_is_negative boolean;
begin
    loop
        v_rest := recall._random_below(p_t);
        continue when not recall._random_decay(v_rest, p_t);
        v_turns := 0;
        while recall._random_decay(1, 1) loop
            v_turns := v_turns + 1;
        end loop;
        v_size := (v_rest + p_t * v_turns) / p_s;
        v_is_negative := recall._random_below(2) = 1;
        -- Else 0 would be twice as likely.
        continue when v_is_negative and v_size = 0;
        return case when v_is_negative then -v_size else v_size end;
    end loop;
end;
$$;

comment on function recall._laplace_noise is
'Exact, in whole numbers (Canonne, Kamath and Steinke 2020, algorithm 2): noise made of floating'
' point numbers tells by its last bits what it was added to (Mironov 2012). p_t / p_s: its scale,'
' sensitivity over epsilon. p_t: 1 to 10^12.';
