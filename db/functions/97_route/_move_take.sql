-- Writes what arrives of a product in place of what was there.
create or replace function recall._move_take(
    p_product_id integer,
    p_family text,
    p_portions bigint [],
    p_rows jsonb,
    p_is_last boolean
)
returns boolean
language plpgsql volatile parallel unsafe security invoker set search_path = recall, pg_temp as $$
declare
    v_table recall.moved_table;
    v_keys constant bigint [] := recall._portion_keys(p_portions);
begin
    perform recall._require_owner();
    -- Its triggers ask who may write it: within this transaction it is a product like any other.
    update product set moving = null where id = p_product_id and moving = 'hidden';
    if not found then
        raise exception 'product % does not move to this node', p_product_id
            using
                errcode = 'object_not_in_prerequisite_state',
                hint = 'Call recall.move_product on the router.';
    end if;
    perform set_config('recall._prepared', 'on', true);
    perform set_config('recall._arriving', 'on', true);
    begin
        for v_table in
            select * from moved_table as m where m.family = p_family order by m.place
        loop
            perform recall._move_write(
                v_table, p_product_id, v_keys, p_rows -> v_table.name::text
            );
        end loop;
    exception when foreign_key_violation or unique_violation then
        -- What it belongs to arrives later, or what it takes the place of has not gone yet.
        if p_is_last then
            raise;
        end if;
        update product set moving = 'hidden' where id = p_product_id;
        perform set_config('recall._prepared', '', true);
        perform set_config('recall._arriving', '', true);
        return false;
    end;
    perform set_config('recall._prepared', '', true);
    perform set_config('recall._arriving', '', true);
    delete from _moved_portion as m
    where m.product_id = p_product_id and (
        m.family = p_family and m.portion = any(p_portions)
        -- What went with documents, chunks and images that were written anew.
        or p_family = 'document' and m.family in ('golden', 'vector', 'picture')
        and (m.family = 'golden' or m.portion = any(array(
            select c.id >> 6 from chunk as c
            where c.product_id = p_product_id and c.doc_id = any(v_keys)
            union
            select i.id >> 6 from image as i
            where i.product_id = p_product_id and i.doc_id = any(v_keys)
        )))
    );
    insert into _moved_portion (product_id, family, portion, digest)
    select p_product_id, p_family, d.key::bigint, d.value::bigint
    from jsonb_each_text(p_rows -> 'digests') as d (key, value);
    update product set moving = 'hidden' where id = p_product_id;
    return true;
end;
$$;

comment on function recall._move_take is
'p_rows: of recall._move_rows. False, and nothing written, where rows do not fit yet and it is not'
' p_is_last. Raises 42501 for who is not the owner of recall, 55000 where the product does not'
' move to this node.';
