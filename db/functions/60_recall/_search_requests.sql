-- What a search asks the channels: one request for its product, or one for each that the caller may
-- read.
create or replace function recall._search_requests(
    p_query text,
    p_product_name text,
    p_limit integer,
    p_filter jsonb,
    p_query_embedding vector
)
returns recall._request []
language plpgsql stable parallel safe security definer set search_path from current as $$
declare
    v_requests recall._request [] := '{}';
    v_request recall._request;
    v_product_name text;
    v_fits boolean := p_query_embedding is null;
begin
    if p_product_name is not null then
        return array[
            recall._make_request(p_query, p_product_name, p_limit, p_filter, p_query_embedding)
        ];
    end if;
    for v_product_name in
        select p.name from product as p where recall._may_read(p.id) order by p.id
    loop
        v_request := recall._make_request(
            p_query, v_product_name, p_limit, p_filter, p_query_embedding
        );
        if exists (
            select
            from model as m
            where m.id = v_request.model_id and m.dimensions = vector_dims(p_query_embedding)
        ) then
            v_fits := true;
        else
            v_request.query_embedding := null;
        end if;
        v_requests := v_requests || v_request;
    end loop;
    if not v_fits then
        raise exception 'p_query_embedding: has % dimensions, and no product''s model has',
            vector_dims(p_query_embedding)
            using
                errcode = 'invalid_parameter_value',
                hint = 'Embed the question with the model that embedded the chunks.';
    end if;
    return v_requests;
end;
$$;

comment on function recall._search_requests is
'The request of a search, checked and analyzed once; for p_product_name null one for each product'
' that the caller may read, with the query vector where it fits the product''s model. Raises'
' 42704, 22023 as recall._make_request.';
