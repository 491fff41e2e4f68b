-- A product's strategy is one of all products, or was learned for it.
create or replace function recall._check_default_strategy()
returns trigger
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
begin
    if exists (
        select 1
        from strategy as s
        where s.name = new.default_strategy and s.product_id <> new.id
    ) then
        raise exception 'default_strategy: strategy "%" is of another product', new.default_strategy
            using
                errcode = 'invalid_parameter_value',
                hint = 'recall.set_strategy makes one of all products.';
    end if;
    return new;
end;
$$;

comment on function recall._check_default_strategy is
'Trigger of recall.product. Raises 22023 for a strategy that was learned for another product.';
