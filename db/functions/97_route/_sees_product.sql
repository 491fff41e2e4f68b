-- Whether the caller may read a product that nodes have, or write it.
create or replace function recall._sees_product(
    p_nodes recall.node [],
    p_product_name text,
    p_writes boolean default false
)
returns boolean
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
begin
    return exists (
        select
        from recall._ask(
            p_nodes[1:1],
            format(
                'select may_write from recall.products() where name = %L', p_product_name
            ),
            'may_write boolean', true
        ) as t (may_write boolean)
        where t.may_write or not p_writes
    );
end;
$$;

comment on function recall._sees_product is
'By the first of p_nodes.';
