-- Whether the HNSW index over a product's vectors of a model is there and may be used.
create or replace function recall._has_vector_index(p_product_id integer, p_model_id integer)
returns boolean
language plpgsql stable parallel safe strict security invoker set search_path = recall, pg_temp
as $$
begin
    return exists (
        select 1
        from pg_catalog.pg_index as i
        inner join pg_catalog.pg_class as c on i.indexrelid = c.oid
        where
            c.relnamespace = 'recall'::regnamespace
            and c.relname = recall._vector_index_name(p_product_id, p_model_id)
            and i.indisvalid
    );
end;
$$;

comment on function recall._has_vector_index is
'Whether recall.build_vector_indexes has built the index over a product''s vectors of a model.';
