-- The name of the HNSW index over one product's vectors of one model.
create or replace function recall._vector_index_name(p_product_id integer, p_model_id integer)
returns name
language sql immutable parallel safe strict security invoker
begin atomic
    select ('embedding_hnsw_' || p_product_id || '_' || p_model_id || '_idx')::name;
end;

comment on function recall._vector_index_name is
'The name of the HNSW index over a product''s vectors of a model, whether it exists or not.';
