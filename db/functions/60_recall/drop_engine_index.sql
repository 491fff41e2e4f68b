-- Drops the index of a product that an engine uses; its channel serves itself again.
create or replace procedure recall.drop_engine_index(p_product_name text, p_engine text)
language plpgsql security definer set search_path from current as $$
declare
    v_product recall.product := recall._require_product(p_product_name, 'write');
begin
    perform recall._refuse_null('p_engine', p_engine is null);
    execute format(
        'drop index if exists recall.%I', recall._engine_index_name(p_engine, v_product.id)
    );
end;
$$;

comment on procedure recall.drop_engine_index is
'Does nothing where there is none. Raises 42704 for a product that the caller may not write,'
' 22023 for no p_engine.';

grant execute on procedure recall.drop_engine_index to recall_admin;
