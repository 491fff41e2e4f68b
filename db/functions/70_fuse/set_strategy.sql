-- Makes a strategy, or changes of one what is given.
create or replace function recall.set_strategy(
    p_name text,
    p_channels jsonb default null,
    p_candidates integer default null,
    p_rrf_k integer default null,
    p_reranker text default null,
    p_rerank_candidates integer default null,
    p_max_per_document integer default null,
    p_options jsonb default null,
    p_engines text [] default null,
    p_fusion text default null,
    p_fusion_options jsonb default null
)
returns recall.strategy
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_strategy recall.strategy;
begin
    if p_name is null or length(p_name) not between 1 and 200 then
        raise exception 'p_name: a strategy needs a name of 1 to 200 characters'
            using errcode = 'invalid_parameter_value', hint = 'Give it a name, such as ''words''.';
    end if;
    perform recall._check_strategy(
        p_channels,
        jsonb_build_object(
            'p_candidates', p_candidates,
            'p_rrf_k', p_rrf_k,
            'p_rerank_candidates', p_rerank_candidates,
            'p_max_per_document', p_max_per_document
        ),
        p_reranker, p_engines, p_fusion
    );
    insert into strategy (name, channels, candidates, rrf_k, fusion, fusion_options)
    select p_name, channels, candidates, rrf_k, fusion, fusion_options
    from strategy
    where name = 'default'
    on conflict (name) do nothing;
    update strategy
    set
        channels = coalesce(p_channels, channels),
        candidates = coalesce(p_candidates, candidates),
        rrf_k = coalesce(p_rrf_k, rrf_k),
        reranker = coalesce(p_reranker, reranker),
        rerank_candidates = coalesce(p_rerank_candidates, rerank_candidates),
        max_per_document = coalesce(p_max_per_document, max_per_document),
        options = coalesce(p_options, options),
        engines = coalesce(p_engines, engines),
        fusion = coalesce(p_fusion, fusion),
        fusion_options = coalesce(p_fusion_options, fusion_options),
        modified = now()
    where name = p_name
    returning * into v_strategy;
    return v_strategy;
end;
$$;

comment on function recall.set_strategy is
'Makes the strategy p_name with the weights and the fusion of ''default'', or takes the one there'
' is, and changes what is not null. p_channels: channel name to weight, 0 to 1000000, one above 0;'
' p_candidates: hits taken of each channel, 1 to 10000; p_rrf_k: constant of reciprocal rank'
' fusion, 0 to 10000; p_reranker reorders the best p_rerank_candidates, 1 to 1000;'
' p_max_per_document: results of one document at most, 1 to 10000; p_engines: names of'
' recall.engine, at most one a channel, ''{}'' for none; p_fusion: scores or rrf, see'
' recall.fusion; p_fusion_options: of scores {"phrases", "prior", "neighbours", "pages",'
' "model_vector", "pool"}. A product''s default_strategy names its own. Raises 22023 for a value'
' out of range, 42704 for an unknown channel, reranker, engine, fusion or generator.';

grant execute on function recall.set_strategy to recall_admin;
