-- What the channels get: access and arguments checked once, the query analyzed once.
create or replace function recall._make_request(
    p_query text,
    p_product_name text,
    p_limit integer,
    p_filter jsonb default '{}',
    p_query_embedding vector default null
)
returns recall._request
language plpgsql stable parallel safe security definer set search_path from current as $$
declare
    v_product recall.product := recall._require_product(p_product_name);
    v_request recall._request;
    v_regional record;
begin
    perform recall._check_number('p_limit', p_limit, 1, 10000, 'Ask for 10, say.');
    perform recall._check_filter(p_filter);
    v_request.query := coalesce(left(p_query, 10000), '');
    v_request.product_id := v_product.id;
    v_request.product_ids := array[v_product.id];
    v_request.product_name := v_product.name;
    v_request.analyzer := v_product.analyzer;
    v_request.terms := recall._query_terms(v_request.query, v_product.analyzer, v_product.id);
    v_request.corrected := recall._corrected_query(
        v_request.product_ids, v_request.query, v_product.analyzer, v_request.terms
    );
    select * into v_regional from recall._regional_query(
        v_request.product_ids, coalesce(v_request.corrected, v_request.query), v_product.analyzer
    );
    if v_regional.query is not null or v_request.corrected is not null then
        v_request.query := coalesce(v_regional.query, v_request.corrected);
        v_request.terms := recall._query_terms(v_request.query, v_product.analyzer, v_product.id);
    end if;
    if v_regional.others is not null then
        v_request.terms := v_request.terms || setweight(
            ts_delete(
                recall._question_terms(v_regional.others, v_product.analyzer),
                tsvector_to_array(v_request.terms)
            ),
            'D'
        );
    end if;
    v_request.max_hits := p_limit;
    v_request.filter := coalesce(recall._seal_filter(v_product.id, p_filter), '{}');
    v_request.query_embedding := p_query_embedding;
    v_request.model_id := recall._default_model(v_product.id);
    return v_request;
end;
$$;

comment on function recall._make_request is
'A search of one product, ready for the channels. Of the query the first 10,000 characters'
' count, as recall._corrected_query and recall._regional_query write them. model_id: the product''s'
' default model. Raises 42704 for a product that the caller may not read, 22023 for p_limit outside'
' 1 to 10000 and for a bad p_filter, 55000 for one on sealed metadata without the master key.';
