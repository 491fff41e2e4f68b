-- What a search asks the channels: one request for its product, or one for each that the caller may
-- read.
create or replace function recall._search_requests(
    p_query text,
    p_product_name text,
    p_limit integer,
    p_filter jsonb,
    p_query_embedding vector
)
returns setof recall._request
language plpgsql
stable
parallel safe
security definer
set search_path from current
as $$
declare
    v_product record;
    v_fits boolean := false;
begin
    if p_product_name is not null then
        return next recall._make_request(
            p_query, p_product_name, p_limit, p_filter, p_query_embedding
        );
        return;
    end if;
    for v_product in
        select p.name, m.dimensions
        from product as p left join model as m on m.id = recall._default_model(p.id)
        where recall._may_read(p.id)
        order by p.id
    loop
        return next recall._make_request(
            p_query, v_product.name, p_limit, p_filter,
            case when vector_dims(p_query_embedding) = v_product.dimensions
                then p_query_embedding end
        );
        v_fits := v_fits
            or coalesce(vector_dims(p_query_embedding) = v_product.dimensions, false);
    end loop;
    if p_query_embedding is not null and not v_fits then
        raise exception 'p_query_embedding: has % dimensions, and no product''s model has',
            vector_dims(p_query_embedding)
            using
                errcode = 'invalid_parameter_value',
                hint = 'Embed the question with the model that embedded the chunks.';
    end if;
end;
$$;

comment on function recall._search_requests is
'The request of a search, checked and analyzed once; for p_product_name null one for each product'
' that the caller may read, with the query vector where it fits the product''s model. Raises'
' 42704, 22023 as recall._make_request.';
