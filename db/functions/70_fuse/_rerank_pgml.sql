-- Reranker pgml: pgml.rank(transformer text, query text, documents text[], kwargs jsonb).
create or replace function recall._rerank_pgml(
    p_request recall._request,
    p_hits recall.fused_hit [],
    p_options jsonb
)
returns setof recall.fused_hit
language plpgsql
stable
parallel unsafe
security definer
set search_path = recall, pg_temp
as $$
declare
    v_model recall.model;
    v_scores double precision [];
begin
    select * into v_model from model where name = p_options ->> 'model' and kind = 'rerank';
    perform recall._require_vendor('pgml.rank');
    -- corpus_id counts from 0; with top_k each document has a row.
    execute 'select array_agg(r.score order by n)'
        ' from generate_series(0, cardinality($3) - 1) as n'
        ' left join pgml.rank($1, $2, $3, $4) as r on r.corpus_id = n'
    into v_scores
    using
        coalesce(
            v_model.options ->> 'model', p_options ->> 'model', 'maidalun1020/bce-reranker-base_v1'
        ),
        p_request.query,
        recall._rerank_texts(p_request, p_hits),
        jsonb_build_object('return_documents', false, 'top_k', cardinality(p_hits))
        || coalesce(v_model.options -> 'kwargs', '{}');
    return query select * from recall._by_scores(p_hits, v_scores);
end;
$$;

comment on function recall._rerank_pgml is
'A function of recall.reranker. p_options: model, a model of kind rerank or a transformer''s name,'
' null: maidalun1020/bce-reranker-base_v1. It runs inside the server, without a budget.';
