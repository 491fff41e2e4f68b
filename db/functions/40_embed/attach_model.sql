-- Lets a model embed a product's chunks: all that are there are queued, later ones by trigger.
create or replace function recall.attach_model(
    p_product_name text,
    p_model text default 'multilingual-e5-small',
    p_is_default boolean default null,
    p_mode text default null
)
returns bigint
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_product recall.product := recall._require_product(p_product_name, 'write');
    v_model recall.model := recall._require_model(p_model);
    v_queued bigint := 0;
begin
    if p_mode not in ('queued', 'sync') then
        raise exception 'p_mode: must be queued or sync, not %', p_mode
            using errcode = 'invalid_parameter_value', hint = 'queued, where a network is between.';
    end if;
    if not exists (
        select 1 from product_model where product_id = v_product.id and model_id = v_model.id
    ) then
        -- Triggers of open writers do not see the new row, those of later ones do.
        if not recall._lock_product(v_product.id) then
            perform recall._require_product(p_product_name, 'write');
        end if;
        insert into product_model (product_id, model_id, is_default)
        select
            v_product.id,
            v_model.id,
            not exists (select 1 from product_model where product_id = v_product.id and is_default)
        on conflict (product_id, model_id) do nothing;
        insert into embedding_job (product_id, chunk_id, model_id, content_hash)
        select c.product_id, c.id, v_model.id, c.content_hash
        from chunk as c
        where
            c.product_id = v_product.id
            and not exists (
                select 1
                from embedding as e
                where
                    e.product_id = c.product_id
                    and e.chunk_id = c.id
                    and e.model_id = v_model.id
            )
        order by c.id
        on conflict (product_id, chunk_id, model_id) do nothing;
        get diagnostics v_queued = row_count;
    end if;
    update product_model set mode = p_mode
    where product_id = v_product.id and model_id = v_model.id and mode <> p_mode;
    if p_is_default then
        perform 1 from product_model where product_id = v_product.id order by model_id for update;
        update product_model set is_default = false
        where product_id = v_product.id and is_default and model_id <> v_model.id;
        update product_model set is_default = true
        where product_id = v_product.id and not is_default and model_id = v_model.id;
    end if;
    return v_queued;
end;
$$;

comment on function recall.attach_model is
'Lets a model embed a product''s chunks and gives the number queued. p_is_default: true makes'
' searches use it from now on; a product''s first model is its default. p_mode: queued (the'
' default) leaves new texts to recall.embed_pending or a client, sync embeds them in the'
' transaction that writes them; null leaves it as it is. What is there already is queued. The'
' same call again changes nothing. Attaching waits for open writers of the product. Raises 42704'
' for an unknown product or model, 22023 for a bad p_mode.';

grant execute on function recall.attach_model to recall_writer;
