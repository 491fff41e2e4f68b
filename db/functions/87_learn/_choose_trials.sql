-- Which trial each split chooses by the questions of the others, and which all questions choose:
-- the fitted one, unless another gains more than twice its standard error over that.
create or replace function recall._choose_trials(
    p_scores double precision [],
    p_question_splits integer [],
    p_fitted_for integer [],
    p_splits integer
)
returns table (split integer, trial integer)
language plpgsql immutable parallel unsafe security definer set search_path = recall, pg_temp
set jit = off as $$
declare
    v_questions integer := cardinality(p_question_splits);
begin
    return query
    with scores as materialized (
        select
            1 + ((s.n - 1) / v_questions)::integer as trial,
            1 + ((s.n - 1) % v_questions)::integer as question,
            s.score
        from unnest(p_scores) with ordinality as s (score, n)
    ),
    splits as materialized (
        select s.split, coalesce(array_position(p_fitted_for, s.split), 1) as fitted
        from generate_series(0, p_splits) as s (split)
    ),
    gains as (
        select
            s.split, s.fitted, t.trial,
            count(*) as questions,
            sum(t.score - f.score) as gained,
            sum((t.score - f.score) ^ 2) as squares
        from splits as s
        inner join scores as f
            on s.fitted = f.trial and s.split <> p_question_splits[f.question]
        inner join scores as t
            on f.question = t.question and coalesce(p_fitted_for[t.trial], s.split) = s.split
        group by s.split, s.fitted, t.trial
    )
    select distinct on (g.split) g.split, g.trial
    from gains as g
    order by
        g.split,
        g.gained - 2 * sqrt(greatest(g.squares - g.gained ^ 2 / g.questions, 0)) desc,
        (g.trial = g.fitted) desc,
        g.trial;
end;
$$;

comment on function recall._choose_trials is
'A row a split from 1, and 0 for all questions: the trial that was fitted for it (the base, trial'
' 1, where none was), or that which gains most over it less twice the standard error of the gain,'
' if that is above 0. p_scores: all questions'' scores of trial 1, then of trial 2, …;'
' p_question_splits: a split a question; p_fitted_for: for each trial null, or the split that alone'
' may choose it.';
