-- What a function does that cannot work on a product in parts.
create or replace function recall._refuse_parts(
    p_nodes recall.node [],
    p_product_name text,
    p_function text
)
returns recall.node []
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
begin
    if recall._sees_product(p_nodes, p_product_name) then
        raise exception 'recall.% does not work on a product in parts', p_function
            using
                errcode = 'feature_not_supported',
                hint = 'Bring it together first: call recall.merge_product, as the owner.';
    end if;
    return p_nodes[1:1];
end;
$$;

comment on function recall._refuse_parts is
'Raises 0A000. To whom the product is hidden the node that this gives says what it says of a'
' missing one.';
