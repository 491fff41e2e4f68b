-- Judges what the folds chose on the questions that they left out, and keeps all that was tried.
create or replace function recall._record_learning(
    p_golden_set_id integer,
    p_base text,
    p_question_folds integer [],
    p_definitions jsonb [],
    p_trial_folds jsonb,
    p_scores double precision [],
    p_folds integer,
    p_significance double precision,
    p_seed integer
)
returns recall.learning
language plpgsql
volatile
parallel unsafe
security definer
set search_path = recall, pg_temp
as $$
declare
    v_questions integer := cardinality(p_question_folds);
    v_row recall.learning;
    v_gained double precision [];
    v_trials integer [];
begin
    select array_agg(c.trial order by c.fold) into v_trials
    from recall._choose_trials(p_scores, p_question_folds, p_trial_folds, p_folds) as c;
    select
        array_agg(h.score - p_scores[h.n] order by h.n), avg(h.score), avg(p_scores[h.n]),
        avg(p_scores[(v_trials[1] - 1) * v_questions + h.n])
    into v_gained, v_row.held_out_ndcg, v_row.base_ndcg, v_row.fitted_ndcg
    from (
        select q.n, p_scores[(v_trials[q.fold + 1] - 1) * v_questions + q.n] as score
        from unnest(p_question_folds) with ordinality as q (fold, n)
    ) as h;
    v_row.definition := p_definitions[v_trials[1]];
    v_row.p_value := recall._flip_signs(v_gained, 10000, p_seed);
    v_row.is_better := v_row.held_out_ndcg > v_row.base_ndcg
        and v_row.p_value <= p_significance and v_trials[1] > 1;
    insert into learning (
        golden_set_id, base, definition, questions, folds, base_ndcg, held_out_ndcg, fitted_ndcg,
        p_value, is_better, state, milliseconds, learned_by
    )
    values (
        p_golden_set_id, p_base, v_row.definition, v_questions, p_folds, v_row.base_ndcg,
        v_row.held_out_ndcg, v_row.fitted_ndcg, v_row.p_value, v_row.is_better,
        recall._golden_state(p_golden_set_id), 0, recall._caller()
    )
    returning * into v_row;
    insert into learning_trial (
        learning_id, trial, definition, folds, ndcg, difference, standard_error, chosen_by
    )
    select
        v_row.id, t.trial, p_definitions[t.trial],
        case
            when p_trial_folds -> (t.trial - 1) <> 'null' then array(
                select f::integer
                from jsonb_array_elements_text(p_trial_folds -> (t.trial - 1)) as f
            )
        end,
        t.ndcg, t.gained, t.spread / sqrt(v_questions),
        array(
            select (c.n - 1)::integer
            from unnest(v_trials) with ordinality as c (trial, n)
            where c.trial = t.trial
            order by c.n
        )
    from (
        select
            1 + ((s.n - 1) / v_questions)::integer as trial,
            avg(s.score) as ndcg,
            avg(s.score - p_scores[1 + (s.n - 1) % v_questions]) as gained,
            coalesce(stddev(s.score - p_scores[1 + (s.n - 1) % v_questions]), 0) as spread
        from unnest(p_scores) with ordinality as s (score, n)
        group by 1
    ) as t;
    return v_row;
end;
$$;

comment on function recall._record_learning is
'The new row of recall.learning, with its trials; strategy and milliseconds are still to be filled'
' in.';
