-- Tries strategies on the cached rankings: fitted weights, and a grid.
create or replace function recall._learn_trials(
    p_cache recall._golden_cache,
    p_base jsonb,
    p_question_ids bigint [],
    p_ideals double precision [],
    p_question_folds integer [],
    p_folds integer,
    out definitions jsonb [],
    out trial_folds jsonb,
    out scores double precision []
)
returns record
language plpgsql
stable
parallel unsafe
security definer
set search_path from current
as $$
begin
    select
        array_agg(t.definition order by t.stage, t.fold, t.definition),
        jsonb_agg(
            case when t.stage = 1 then jsonb_build_array(t.fold) else 'null' end
            order by t.stage, t.fold, t.definition
        )
    into definitions, trial_folds
    from (
        select 0 as stage, 0 as fold, p_base as definition
        union all
        select 1, f.fold, f.definition
        from recall._fitted_trials(
            p_cache, p_base, p_question_ids, p_question_folds, p_folds
        ) as f
        union all
        select 2, 0, g from recall._grid_trials(p_cache.channels) as g
    ) as t;
    scores := '{}';
    for i in 1 .. cardinality(definitions) by 16 loop
        scores := scores || recall._trial_scores(
            p_cache.golden_set_id,
            array(
                select recall._trial_vector(d.definition, p_cache.channels)
                from unnest(definitions[i:i + 15]) with ordinality as d (definition, n)
                order by d.n
            ),
            p_question_ids, p_ideals
        );
    end loop;
end;
$$;

comment on function recall._learn_trials is
'definitions: p_base, what was fitted to each fold''s training questions and to all, a grid;'
' trial_folds: for each null or the fold it was fitted for, which alone may choose it, 0 for all'
' questions; scores: each question''s nDCG@10 by each definition.';
