-- Counts, for a ranker of units, in how many each term of the texts is.
create or replace function recall._count_unit_terms(p_model recall.trained_model, p_unit text)
returns void
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp
set work_mem = '128MB' set jit = off set standard_conforming_strings = on as $$
declare
    v_least_units constant integer := 5;
    v_units text [];
begin
    v_units := array(
        select u.unit
        from _record as r
        cross join lateral unnest(recall._summary_units(r.text_a, p_unit)) as u (unit)
        where r.snapshot_id = p_model.snapshot_id and not r.is_test
    );
    insert into _ranker_term (model_id, term, idf)
    select p_model.id, g.gram, ln((cardinality(v_units) + 1.0) / (count(distinct t.n) + 1))
    from recall._rouge_tokens(
        v_units, array(select u ~ '[\u2e80-\u9fff\uac00-\ud7ff]' from unnest(v_units) as u)
    ) as t
    cross join lateral unnest(t.tokens, t.tokens[2:], t.tokens[3:]) as k (a, b, c)
    cross join lateral (values
        (k.a), (k.a || ' ' || k.b),
        (case
            when v_units[t.n] ~ '[\u2e80-\u9fff\uac00-\ud7ff]' then k.a || ' ' || k.b || ' ' || k.c
        end)
    ) as g (gram)
    where g.gram is not null
    group by g.gram
    having count(distinct t.n) >= v_least_units
    union all
    select p_model.id, '', ln(cardinality(v_units) + 1.0);
end;
$$;

comment on function recall._count_unit_terms is
'Words, or characters, and two or three that follow one another.';
