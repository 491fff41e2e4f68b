-- Judges what the splits chose on the questions that they left out, and keeps all that was tried.
create or replace function recall._record_learning(
    p_golden_set_id integer,
    p_base text,
    p_question_splits integer [],
    p_definitions jsonb [],
    p_fitted_for integer [],
    p_scores double precision [],
    p_splits integer,
    p_significance double precision,
    p_seed integer
)
returns recall.learning
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_questions integer := cardinality(p_question_splits);
    v_row recall.learning;
    v_gained double precision [];
    v_trials integer [];
begin
    select array_agg(c.trial order by c.split) into v_trials
    from recall._choose_trials(p_scores, p_question_splits, p_fitted_for, p_splits) as c;
    select
        array_agg(h.score - p_scores[h.n] order by h.n), avg(h.score), avg(p_scores[h.n]),
        avg(p_scores[(v_trials[1] - 1) * v_questions + h.n])
    into v_gained, v_row.held_out_ndcg, v_row.base_ndcg, v_row.fitted_ndcg
    from (
        select q.n, p_scores[(v_trials[q.split + 1] - 1) * v_questions + q.n] as score
        from unnest(p_question_splits) with ordinality as q (split, n)
    ) as h;
    v_row.definition := p_definitions[v_trials[1]];
    v_row.p_value := recall._flip_signs(v_gained, 10000, p_seed);
    v_row.is_better := v_row.held_out_ndcg > v_row.base_ndcg
        and v_row.p_value <= p_significance and v_trials[1] > 1;
    insert into learning (
        golden_set_id, base, definition, questions, splits, base_ndcg, held_out_ndcg, fitted_ndcg,
        p_value, is_better, state, milliseconds, learned_by
    )
    values (
        p_golden_set_id, p_base, v_row.definition, v_questions, p_splits, v_row.base_ndcg,
        v_row.held_out_ndcg, v_row.fitted_ndcg, v_row.p_value, v_row.is_better,
        recall._golden_set_hash(p_golden_set_id), 0, recall._caller()
    )
    returning * into v_row;
    insert into learning_trial (
        learning_id, trial, definition, fitted_for, ndcg, difference, standard_error, chosen_by
    )
    select
        v_row.id, t.trial, p_definitions[t.trial], p_fitted_for[t.trial], t.ndcg, t.gained,
        t.spread / sqrt(v_questions),
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
