-- A golden set to write to, made where there is none, held until the transaction ends.
create or replace function recall._open_golden_set(
    p_name text,
    p_product_id integer,
    p_description text
)
returns recall.golden_set
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_set recall.golden_set;
begin
    if p_name is null or length(p_name) not between 1 and 200 then
        raise exception 'p_name: a golden set needs a name of 1 to 200 characters'
            using
                errcode = 'invalid_parameter_value',
                hint = 'Give it a short name, such as ''questions of March''.';
    end if;
    -- The product before the set, as recall.drop_product locks them.
    perform from product where id = p_product_id for key share;
    if not found then
        raise exception 'p_product_name: the product of golden set "%" is gone', p_name
            using
                errcode = 'undefined_object',
                hint = 'It was dropped meanwhile; load the set into another product.';
    end if;
    insert into golden_set as s (name, product_id, description)
    values (p_name, p_product_id, p_description)
    on conflict (product_id, name) do update
    set description = coalesce(p_description, s.description), modified = now()
    returning * into v_set;
    return v_set;
end;
$$;

comment on function recall._open_golden_set is
'The golden set, whose row the transaction then holds: loads of one set take turns. Raises 22023'
' for a bad name, 42704 for a product that was dropped.';
