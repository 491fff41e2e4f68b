-- Reranker rds_ai: rds_ai.rank, of which each row has a score and the place or the text.
create or replace function recall._rerank_rds_ai(
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
set client_min_messages = 'warning'
as $$
declare
    v_model recall.model;
    v_texts text [] := recall._rerank_texts(p_request, p_hits);
    v_rows jsonb;
begin
    select * into v_model from model where name = p_options ->> 'model' and kind = 'rerank';
    perform set_config('search_path', recall._vendor_path(), true);
    perform set_config('http.timeout_msec', coalesce(p_options ->> 'budget_ms', '2000'), true);
    execute format('select jsonb_agg(to_jsonb(r)) from %s as r', recall._vendor_call(
        'rds_ai.rank', coalesce(v_model.options ? 'model', false) or p_options ? 'model',
        coalesce(v_model.options ? 'args', false)
    ))
    into v_rows
    using
        p_request.query, v_texts,
        coalesce(v_model.options ->> 'model', p_options ->> 'model'), v_model.options -> 'args';
    return query
    select b.*
    from (
        select array_agg(s.score order by t.n) as scores
        from unnest(v_texts) with ordinality as t (text, n)
        left join lateral (
            select
                max(e.value::double precision) filter (
                    where jsonb_typeof(e.value) = 'number' and e.key !~ 'index|_id$'
                ) as score
            from jsonb_array_elements(v_rows) as r, jsonb_each(r) as e
            group by r
            having
                bool_or(e.key ~ 'index|_id$' and e.value = to_jsonb(t.n - 1))
                or bool_or(e.value = to_jsonb(t.text))
            limit 1
        ) as s on true
    ) as found
    cross join recall._by_scores(p_hits, found.scores) as b;
end;
$$;

comment on function recall._rerank_rds_ai is
'A function of recall.reranker. p_options: model, a model of kind rerank or a name that rds_ai'
' knows, null: the extension''s own; budget_ms (2000).';
