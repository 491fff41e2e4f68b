-- Makes another model the one that a product's searches use, once it can stand in for it.
create or replace function recall.switch_model(
    p_product_name text,
    p_model text,
    p_force boolean default false
)
returns text
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_product recall.product := recall._require_product(p_product_name, 'write');
    v_model recall.model := recall._require_model(p_model);
    v_old recall.model;
    v_missing bigint;
begin
    perform recall._refuse_null('p_force', p_force is null);
    perform from product_model where product_id = v_product.id order by model_id for update;
    if not exists (
        select from product_model where product_id = v_product.id and model_id = v_model.id
    ) then
        raise exception 'p_model: "%" does not embed "%"', p_model, p_product_name
            using
                errcode = 'object_not_in_prerequisite_state',
                hint = 'select recall.attach_model(…, p_is_default => false) begins that.';
    end if;
    select m.* into v_old
    from model as m inner join product_model as pm on m.id = pm.model_id
    where pm.product_id = v_product.id and pm.is_default;
    if v_old.id = v_model.id then
        return v_old.name;
    end if;
    select count(*) into v_missing
    from chunk as c
    where
        c.product_id = v_product.id
        and not exists (
            select
            from embedding as e
            where e.product_id = c.product_id and e.chunk_id = c.id and e.model_id = v_model.id
        );
    if not p_force and v_missing > 0 then
        raise exception 'p_model: % chunks have no vector by "%" yet', v_missing, p_model
            using
                errcode = 'object_not_in_prerequisite_state',
                hint = 'recall.embedding_status() tells how far it is; p_force switches anyway.';
    elsif not p_force
        and array[v_old.id] = array(
            select distinct e.model_id
            from _encoder as e
            where e.product_id = v_product.id and e.model_id in (v_old.id, v_model.id) and e.in_use
        )
    then
        raise exception 'p_model: "%" has no query encoder, and searches use that of "%"',
            p_model, v_old.name
            using
                errcode = 'object_not_in_prerequisite_state',
                hint = format('call recall.learn_query_encoder(%L, %L);', p_product_name, p_model);
    end if;
    perform recall.attach_model(p_product_name, p_model, true);
    return v_old.name;
end;
$$;

comment on function recall.switch_model is
'Makes p_model the product''s default and gives the name of the former one, which'
' recall.detach_model drops when nobody wants to go back. Searches use one model''s vectors or the'
' other''s, those that begin after the commit the new one''s. Raises 55000 where p_model does not'
' embed the product, and unless p_force, where chunks have no vector yet or the former model has a'
' query encoder and the new one none; 42704 for an unknown product or model,'
' 22023 for null.';

grant execute on function recall.switch_model to recall_writer;
