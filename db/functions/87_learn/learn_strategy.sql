-- Learns how to fuse a product's channels from a golden set, judged on questions left out.
create or replace function recall.learn_strategy(
    p_golden_set text,
    p_base text default null,
    p_strategy text default null,
    p_splits integer default 5,
    p_significance double precision default 0.05,
    p_reuse boolean default false,
    p_seed integer default 1,
    p_candidates integer [] default '{}',
    p_rerankers text [] default '{}'
)
returns recall.learning
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_start timestamptz;
    v_set recall.golden_set := recall._require_golden_set(p_golden_set, 'write');
    v_base recall.strategy := recall._require_strategy(
        p_base, (select p.name from product as p where p.id = v_set.product_id), 'p_base'
    );
    v_questions record;
    v_tried record;
    v_learning recall.learning;
    v_strategy text := coalesce(p_strategy, left('learned: ' || v_set.name, 200));
begin
    perform recall._check_learning(
        v_set.product_id, v_strategy, p_significance, p_reuse, p_candidates, p_rerankers
    );
    -- Only what is new is asked where the rankings kept may serve.
    perform recall.cache_golden_rankings(p_golden_set, v_base.name, p_reuse, p_splits, p_seed);
    select * into v_questions from recall._split_questions(v_set.id, p_splits, p_seed);
    v_start := clock_timestamp();
    select * into v_tried
    from recall._learn_trials(
        v_set, v_base, p_candidates, p_rerankers,
        v_questions.ids, v_questions.ideals, v_questions.splits, p_splits, p_seed
    );
    v_learning := recall._record_learning(
        v_set.id, v_base.name, v_questions.splits, v_tried.definitions, v_tried.fitted_for,
        v_tried.scores, p_splits, p_significance, p_seed
    );
    if v_learning.is_better then
        v_learning.strategy := v_strategy;
        perform recall._write_learned(
            v_base, v_set.product_id, v_strategy, v_learning.definition
        );
    end if;
    update learning
    set
        strategy = v_learning.strategy,
        milliseconds = recall._milliseconds_since(v_start)
    where id = v_learning.id
    returning * into v_learning;
    return v_learning;
end;
$$;

comment on function recall.learn_strategy is
'Fits the weights of channels, phrases, prior and neighbours to the cached rankings of the golden'
' set (recall._fit_weights), and tries some hundred strategies on these: fusion by scores or by'
' rank, with and without phrases, prior and neighbours; and, searching once more a question for'
' each, the base with each of p_candidates and of p_rerankers. What was fitted is chosen unless'
' another is better by more than two standard errors. p_splits parts of the questions each choose'
' without their own; where what they chose beats p_base (null: the product''s own strategy) on the'
' questions left out, by a randomization test with a p value up to p_significance, the choice of'
' all questions is written to the strategy p_strategy (null: "learned:" and the set''s name), which'
' is the product''s, and seen by its readers only, unless it was there before for all products,'
' otherwise as p_base. Else the base stays. p_reuse: asks only questions that'
' recall.cache_golden_rankings has not kept for the base. Returns the row of recall.learning;'
' recall.learning_trial has all that was tried. No product''s strategy changes. Raises 42704,'
' 22023, and 55000 for too few questions.';

grant execute on function recall.learn_strategy to recall_admin;
