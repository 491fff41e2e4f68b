-- How often a pattern repeats its parts: the bounds of its quantifiers, multiplied where nested.
create or replace function recall._pattern_repetitions(p_pattern text)
returns numeric
language plpgsql immutable parallel safe strict security invoker set search_path = recall, pg_temp
set standard_conforming_strings = on as $$
declare
    v_token text;
    v_bound numeric;
    -- What the item before repeats, and the sum of the items before it, of each open group.
    v_item numeric := 0;
    v_sums numeric [] := '{0}';
begin
    for v_token in
        select m.token[1]
        from regexp_matches(
            p_pattern,
            '(\(\?:|\\.|\[\^?\]?(?:\[[:.=][^]]*\]|\\.|[^]\\])*\]|\{\d+(?:,\d*)?\}|.)', 'g'
        ) with ordinality as m (token, n)
        order by m.n
    loop
        v_bound := case
            when v_token in ('*', '+', '?') then 1
            when v_token ~ '^\{\d' then substring(v_token from '(\d+),?\}$')::numeric
        end;
        if v_bound is not null then
            v_item := greatest(v_bound, 1) * greatest(v_item, 1);
            continue;
        end if;
        v_sums[1] := v_sums[1] + v_item;
        v_item := 0;
        if left(v_token, 1) = '(' then
            v_sums := 0::numeric || v_sums;
        elsif v_token = ')' and cardinality(v_sums) > 1 then
            v_item := v_sums[1];
            v_sums := v_sums[2:];
        end if;
    end loop;
    return (select sum(s) from unnest(v_sums) as s) + v_item;
end;
$$;

comment on function recall._pattern_repetitions is
'The sum over the quantified items: n for {n} and {m,n}, 1 for *, + and ?; of a group n times what'
' is in it. How large the automaton of the pattern becomes grows with it.';
