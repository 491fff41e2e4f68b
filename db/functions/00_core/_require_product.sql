-- A product by its name, if the caller may use it; a hidden and a missing one look the same.
create or replace function recall._require_product(p_name text, p_privilege text default 'read')
returns recall.product
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp as $$
declare
    v_product recall.product;
begin
    select * into v_product
    from product
    where
        name = p_name
        and case p_privilege when 'write' then recall._may_write(id) else recall._may_read(id) end;
    if not found then
        raise exception 'product_name: there is no product "%" that you may %', p_name, p_privilege
            using
                errcode = 'undefined_object',
                hint = 'select name from recall.products() lists yours;'
                    || ' members of recall_admin make more: recall.create_product.';
    end if;
    return v_product;
end;
$$;

comment on function recall._require_product is
'The product of this name, if the caller may use it: p_privilege is ''read'' or ''write''. Raises'
' 42704 else.';

grant execute on function recall._require_product to recall_writer;
