-- Reranker http: a cross-encoder behind an HTTP endpoint.
create or replace function recall._rerank_http(
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
    v_model recall.model := recall._require_model(p_options ->> 'model', 'rerank');
    v_end timestamptz := clock_timestamp()
        + coalesce((p_options ->> 'budget_ms')::integer, 2000) * interval '1 ms';
    v_texts text [] := recall._rerank_texts(p_request, p_hits);
    v_size integer := recall._batch_size(v_model);
    v_left integer;
    v_scores double precision [] := '{}';
begin
    for i in 1 .. cardinality(v_texts) by v_size loop
        v_left := ceil(1000 * extract(epoch from v_end - clock_timestamp()))::integer;
        if v_left < 1 then
            raise exception 'the budget is spent after % of % texts', i - 1, cardinality(v_texts)
                using errcode = 'RC503', hint = 'Give the strategy''s rerank more budget_ms.';
        end if;
        v_scores := v_scores || array(
            select (case when jsonb_typeof(s.value) = 'number' then s.value end)::double precision
            from jsonb_array_elements(recall._ask_http(
                v_model,
                jsonb_build_object(
                    '$query', p_request.query,
                    '$documents', to_jsonb(v_texts[i:i + v_size - 1]),
                    '$count', least(v_size, cardinality(v_texts) - i + 1)
                ),
                least(v_size, cardinality(v_texts) - i + 1),
                v_left
            )) with ordinality as s (value, n)
            order by s.n
        );
    end loop;
    return query select * from recall._by_scores(p_hits, v_scores);
end;
$$;

comment on function recall._rerank_http is
'A function of recall.reranker. p_options: model, a model of kind rerank and provider http;'
' budget_ms (2000) for all its requests. Raises as recall._ask_http.';
