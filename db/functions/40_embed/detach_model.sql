-- Ends a model's use by a product: its vectors, jobs and query encoder of the product go.
create or replace function recall.detach_model(p_product_name text, p_model text)
returns boolean
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_product recall.product := recall._require_product(p_product_name, 'write');
    v_model recall.model := recall._require_model(p_model);
begin
    if not exists (
        select 1 from product_model where product_id = v_product.id and model_id = v_model.id
    ) then
        return false;
    end if;
    if not recall._lock_product(v_product.id) then
        perform recall._require_product(p_product_name, 'write');
    end if;
    delete from product_model where product_id = v_product.id and model_id = v_model.id;
    -- Jobs go first: who stores a vector holds its job.
    delete from embedding_job where product_id = v_product.id and model_id = v_model.id;
    delete from embedding where product_id = v_product.id and model_id = v_model.id;
    delete from _encoder where product_id = v_product.id and model_id = v_model.id;
    return true;
end;
$$;

comment on function recall.detach_model is
'Ends a model''s use by a product and drops what it made there. Gives whether it was in use.'
' Where the default model goes, name another with recall.attach_model(…, p_is_default => true).'
' Waits for open writers of the product. Its HNSW index, now empty, stays until'
' recall.build_vector_indexes: dropping it would lock out all products until the transaction ends.'
' Raises 42704 for an unknown product or model.';

grant execute on function recall.detach_model to recall_writer;
