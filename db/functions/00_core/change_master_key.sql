-- Wraps the keys of products with another master key.
create or replace function recall.change_master_key(p_new_master_key text)
returns integer
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_products integer;
begin
    perform recall._refuse_null('p_new_master_key', p_new_master_key is null);
    perform recall._check_master_key('p_new_master_key', p_new_master_key);
    -- No key is made meanwhile; those that read and write with one go on.
    perform
    from product as p
    where exists (select from _product_key as k where k.product_id = p.id)
    order by p.id
    for no key update;
    with wrapped as (
        update _product_key as k
        set
            wrapped = recall._seal_bytes(
                o.key, decode(p_new_master_key, 'hex'),
                format('key %s of %s', k.number, k.product_id)
            )
        from (
            select i.product_id, i.number, recall._field_key(i.product_id, i.number) as key
            from _product_key as i
        ) as o
        where k.product_id = o.product_id and k.number = o.number and o.key is not null
        returning k.product_id
    )
    select count(distinct w.product_id)::integer into v_products from wrapped as w;
    if v_products = 0 then
        raise exception 'p_new_master_key: the session has the master key of no product'
            using
                errcode = 'object_not_in_prerequisite_state',
                hint = 'recall.unlock gives it the one that is to be changed.';
    end if;
    return v_products;
end;
$$;

comment on function recall.change_master_key is
'Gives the number of products whose keys the session''s master key (recall.unlock) opened, and that'
' p_new_master_key alone (64 hexadecimal digits) opens once the transaction is committed. No row of'
' text is written. Products of another master key stay with it. Who had the old key and a copy of'
' recall._product_key of before keeps what it opens: call recall.reseal with p_rotate then. Raises'
' 22023 for what is no key, 55000 where the session has the key of none.';

grant execute on function recall.change_master_key to recall_admin;
