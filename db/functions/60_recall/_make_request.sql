-- What the channels get, of one product: access and arguments checked once.
create or replace function recall._make_request(
    p_query text,
    p_product_name text,
    p_limit integer,
    p_filter jsonb default '{}',
    p_query_embedding vector default null,
    p_is_literal boolean default false
)
returns recall._request
language plpgsql stable parallel unsafe security definer set search_path from current as $$
declare
    v_product_id integer := (recall._require_product(p_product_name)).id;
begin
    perform recall._check_number('p_limit', p_limit, 1, 10000, 'Ask for 10, say.');
    perform recall._check_filter(p_filter);
    return recall._products_request(
        array[v_product_id], p_query, p_limit,
        coalesce(recall._seal_filter(v_product_id, p_filter), '{}'), p_query_embedding,
        recall._default_model(v_product_id), p_is_literal
    );
end;
$$;

comment on function recall._make_request is
'recall._products_request of a product, with its default model. Raises 42704 for a product that'
' the caller may not read, 22023 for p_limit outside 1 to 10000 and for a bad p_filter, 55000 for'
' one on sealed metadata without the master key.';
