-- Drops a part of a copy that another node serves.
create or replace function recall._move_drop(p_product_name text)
returns bigint
language plpgsql volatile parallel unsafe security invoker set search_path = recall, pg_temp as $$
declare
    v_id integer;
    v_count bigint;
begin
    perform recall._require_owner();
    update product set moving = null
    where name = p_product_name and moving is not null
    returning id into v_id;
    if v_id is null then
        return 0;
    end if;
    delete from document as d
    where d.product_id = v_id and d.id = any(array(
        select o.id from document as o where o.product_id = v_id order by o.id limit 200
    ));
    get diagnostics v_count = row_count;
    if v_count = 0 then
        delete from product where id = v_id;
        perform recall._drop_own_indexes(v_id);
    else
        update product set moving = 'hidden' where id = v_id;
    end if;
    return v_count;
end;
$$;

comment on function recall._move_drop is
'How many documents went; with 0 all is gone. Does nothing to a product that this node serves.'
' Raises 42501 for who is not the owner of recall.';
