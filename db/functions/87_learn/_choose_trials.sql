-- Which trial each fold chooses by the questions of the others, and which all questions choose:
-- the fitted one, unless another gains more than twice its standard error over that.
create or replace function recall._choose_trials(
    p_scores double precision [],
    p_question_folds integer [],
    p_trial_folds jsonb,
    p_folds integer
)
returns table (fold integer, trial integer)
language plpgsql
stable
parallel unsafe
security definer
set search_path = recall, pg_temp
set jit = off
as $$
declare
    v_questions integer := cardinality(p_question_folds);
begin
    return query
    with scores as materialized (
        select
            1 + ((s.n - 1) / v_questions)::integer as trial,
            1 + ((s.n - 1) % v_questions)::integer as question,
            p_question_folds[1 + (s.n - 1) % v_questions] as fold,
            s.score
        from unnest(p_scores) with ordinality as s (score, n)
    ),
    folds as materialized (
        select
            f.fold,
            coalesce(min(t.trial) filter (where t.folds @> to_jsonb(f.fold)), 1) as fitted,
            array_agg(t.trial) filter (
                where t.folds <> 'null' and not t.folds @> to_jsonb(f.fold)
            ) as others
        from generate_series(0, p_folds) as f (fold)
        cross join jsonb_array_elements(p_trial_folds) with ordinality as t (folds, trial)
        group by f.fold
    ),
    gains as (
        select
            f.fold, f.fitted, s.trial,
            count(*) as questions,
            sum(s.score - r.score) as gained,
            sum((s.score - r.score) ^ 2) as squares
        from folds as f
        inner join scores as r on f.fitted = r.trial and f.fold <> r.fold
        inner join scores as s
            on r.question = s.question and s.trial <> all(coalesce(f.others, '{}'))
        group by f.fold, f.fitted, s.trial
    )
    select distinct on (g.fold) g.fold, g.trial::integer
    from gains as g
    order by
        g.fold,
        g.gained - 2 * sqrt(greatest(g.squares - g.gained ^ 2 / g.questions, 0)) desc,
        (g.trial = g.fitted) desc,
        g.trial;
end;
$$;

comment on function recall._choose_trials is
'A row a fold from 1, and 0 for all questions: the trial that was fitted for it (the base, trial'
' 1, where none was), or that which gains most over it less twice the standard error of the gain,'
' if that is above 0. p_scores: all questions'' scores of trial 1, then of trial 2, …;'
' p_question_folds: a fold a question; p_trial_folds: an array, for each trial null or the folds'
' that may choose it.';
