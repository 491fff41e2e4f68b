-- Which trial each fold chooses by the questions of the others, and which all questions choose:
-- what gains most, less a standard error.
create or replace function recall._choose_trials(
    p_scores double precision [],
    p_question_folds integer [],
    p_trial_folds jsonb,
    p_folds integer
)
returns table (fold integer, trial integer, held_out double precision [])
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
            s.score - p_scores[1 + (s.n - 1) % v_questions] as gained
        from unnest(p_scores) with ordinality as s (score, n)
    ),
    parts as materialized (
        select
            s.trial, p_question_folds[s.question] as fold,
            count(*) as questions, sum(s.gained) as gained, sum(s.gained ^ 2) as squares
        from scores as s
        group by 1, 2
    ),
    trained as (
        select
            f.fold, p.trial,
            sum(p.questions) as questions, sum(p.gained) as gained, sum(p.squares) as squares
        from generate_series(0, p_folds) as f (fold)
        inner join parts as p on f.fold <> p.fold
        where
            f.fold = 0
            or p_trial_folds -> (p.trial - 1) = 'null'
            or p_trial_folds -> (p.trial - 1) @> to_jsonb(f.fold)
        group by f.fold, p.trial
    ),
    best as (
        select distinct on (t.fold) t.fold, t.trial
        from trained as t
        order by
            t.fold,
            t.gained - sqrt(greatest(t.squares - t.gained ^ 2 / t.questions, 0)) desc,
            t.trial
    )
    select
        b.fold, b.trial,
        p_scores[(b.trial - 1) * v_questions + 1:b.trial * v_questions]
    from best as b
    order by b.fold;
end;
$$;

comment on function recall._choose_trials is
'A row a fold from 1, and 0 for all questions: the trial that gains most over the base (trial 1),'
' less the standard error of that, the base itself where none is above 0; and its scores of all'
' questions. p_scores: all questions'' scores of trial 1, then of trial 2, …; p_question_folds: a'
' fold a question; p_trial_folds: an array, for each trial null or the folds that may choose it.';
