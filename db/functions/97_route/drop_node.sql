-- Forgets a node that holds no products.
create or replace function recall.drop_node(p_name text)
returns void
language plpgsql volatile parallel unsafe security invoker set search_path = recall, pg_temp as $$
begin
    perform recall._require_owner();
    if
        exists (select from placement as p where p.node = p_name)
        or exists (select from product_part as p where p.node = p_name)
    then
        raise exception 'p_name: node "%" holds products', p_name
            using
                errcode = 'object_not_in_prerequisite_state',
                hint = 'recall.placement lists them; recall.drop_product drops one.';
    end if;
    delete from node where name = p_name;
    if not found then
        raise exception 'p_name: there is no node "%"', coalesce(p_name, 'null')
            using errcode = 'undefined_object', hint = 'recall.nodes() lists them.';
    end if;
end;
$$;

comment on function recall.drop_node is
'The database itself stays as it is. Raises 42501 for who is not the owner of recall, 42704 for a'
' node that is not there, 55000 for one that holds products.';

grant execute on function recall.drop_node to recall_admin;
