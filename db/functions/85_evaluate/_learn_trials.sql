-- Tries strategies on the cached rankings: a grid, then steps from what the folds chose.
create or replace function recall._learn_trials(
    p_cache recall._golden_cache,
    p_base jsonb,
    p_question_ids bigint [],
    p_ideals double precision [],
    p_question_folds integer [],
    p_folds integer,
    p_rounds integer,
    out definitions jsonb [],
    out trial_folds jsonb,
    out scores double precision []
)
returns record
language plpgsql
stable
parallel unsafe
security definer
set search_path = recall, public, extensions, pg_temp
as $$
declare
    v_new jsonb [] := array(
        select g
        from (
            select p_base as g, 0 as n
            union all
            select d, 1 from recall._grid_trials(p_cache.channels) as d
        ) as t
        order by t.n
    );
    v_new_folds jsonb [] := array_fill('null'::jsonb, array[cardinality(v_new)]);
begin
    definitions := '{}';
    trial_folds := '[]';
    scores := '{}';
    for v_round in 0 .. p_rounds loop
        for i in 1 .. cardinality(v_new) by 16 loop
            scores := scores || recall._trial_scores(
                p_cache.golden_set_id,
                array(
                    select recall._trial_vector(d.definition, p_cache.channels)
                    from unnest(v_new[i:i + 15]) with ordinality as d (definition, n)
                    order by d.n
                ),
                p_question_ids, p_ideals
            );
        end loop;
        definitions := definitions || v_new;
        trial_folds := trial_folds || to_jsonb(v_new_folds);
        exit when v_round = p_rounds;
        select
            array_agg(n.definition order by n.definition),
            array_agg(n.folds order by n.definition)
        into v_new, v_new_folds
        from (
            select s.definition, jsonb_agg(distinct c.fold) as folds
            from recall._choose_trials(scores, p_question_folds, trial_folds, p_folds) as c
            cross join lateral recall._step_trials(
                definitions[c.trial], p_cache.channels
            ) as s (definition)
            where s.definition <> all(definitions)
            group by s.definition
        ) as n;
        exit when v_new is null;
    end loop;
end;
$$;

comment on function recall._learn_trials is
'definitions: p_base, then all tried; trial_folds: for each null or the folds whose choice it is a'
' step from, 0 for that of all questions: no fold is offered what its own questions led to;'
' scores: each question''s nDCG@10 by each definition.';
