-- The vector channel's hits of a question by one of the product's models.
create or replace function recall._model_hits(
    p_product_name text,
    p_model_id integer,
    p_query text,
    p_query_vector text,
    p_limit integer
)
returns setof recall.hit
language plpgsql stable parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_request recall._request := recall._make_request(p_query, p_product_name, p_limit);
    v_strategy recall.strategy;
begin
    v_request.model_id := p_model_id;
    v_strategy.channels := '{"vector": 1}';
    v_strategy.options := jsonb_build_object(
        'query_vector', p_query_vector, 'query_budget_ms', 30000
    );
    return query
    select *
    from recall._by_vector((recall._prepare_requests(array[v_request], v_strategy))[1]);
end;
$$;

comment on function recall._model_hits is
'Hits by p_model_id''s vectors, whichever model is the product''s default.';
