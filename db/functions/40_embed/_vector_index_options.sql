-- How the HNSW index over a product's vectors of a model was built; null where there is none.
create or replace function recall._vector_index_options(p_product_id integer, p_model_id integer)
returns text []
language plpgsql stable parallel safe strict security invoker set search_path = recall, pg_temp
as $$
begin
    return (
        select coalesce(c.reloptions, '{}')
        from pg_catalog.pg_class as c
        where
            c.relnamespace = 'recall'::regnamespace
            and c.relname = recall._vector_index_name(p_product_id, p_model_id)
    );
end;
$$;

comment on function recall._vector_index_options is
'As create index had them with: {m=32,ef_construction=128}; empty: 16 and 64.';
