-- The name of an engine's index of one product.
create or replace function recall._engine_index_name(p_engine text, p_product_id integer)
returns name
language sql immutable parallel safe strict security invoker
begin atomic
    select ('engine_' || p_engine || '_' || p_product_id || '_idx')::name;
end;

comment on function recall._engine_index_name is
'The name of the index that serves an engine for a product, whether it exists or not.';
