-- How well a strategy finds what it should, and each of its channels by itself.
create or replace function recall.evaluate(
    p_golden_set text,
    p_strategy text default null,
    p_k integer default 10,
    p_depth integer default 100,
    p_rankings text [] default null,
    p_samples integer default 1000,
    p_confidence double precision default 0.95,
    p_seed integer default 1
)
returns table (
    ranking text,
    metric text,
    k integer,
    value double precision,
    low double precision,
    high double precision,
    questions bigint
)
language plpgsql
stable
parallel unsafe
security definer
set search_path = recall, pg_temp
as $$
declare
    v_set recall.golden_set := recall._require_golden_set(p_golden_set);
    v_plan record;
begin
    perform recall._check_evaluation(p_k, p_depth, p_samples, p_confidence, p_rankings);
    perform recall._refuse_null('p_seed', p_seed is null);
    select * into v_plan from recall._evaluation_plan(v_set, p_strategy, p_rankings);
    return query
    select *
    from recall._evaluate(
        v_set, v_plan.strategy, p_k, p_depth, p_samples, p_confidence, p_seed,
        v_plan.rankings, v_plan.shown
    );
    if not found then
        raise exception 'p_golden_set: no question of "%" has a relevant document', p_golden_set
            using
                errcode = 'object_not_in_prerequisite_state',
                hint = 'select * from recall.golden_sets() tells how many have;'
                    || ' recall.load_golden_set adds some.';
    end if;
end;
$$;

comment on function recall.evaluate is
'Searches once for each question of a golden set and measures every ranking of that search: a row'
' a ranking and metric. ranking: each channel of p_strategy (null: the product''s own),'
' ''fused'', and ''reranked'' where it has a reranker; or p_rankings, which may name other'
' channels too. metric, mean over the questions that have a relevant document: ndcg (linear gain'
' over log2(place + 1), by that of the best order), recall (share of the relevant documents), mrr'
' (1 over the place of the first relevant one, else 0), coverage (1 if there is one), all within'
' the first k documents; recall also at k = p_depth. A document stands where its best chunk does,'
' and documents are counted, of the first p_depth chunks. p50_ms, p95_ms: milliseconds of the'
' search, by channel of its part. low, high: interval of p_confidence, by p_samples draws of the'
' bootstrap, the same for the same p_seed. p_k: 1 to 1000. Writes nothing. Raises 42704 for a set'
' or strategy that is not there, 22023 for an argument out of range, 55000 where no question has'
' a relevant document.';

grant execute on function recall.evaluate to recall_reader;
