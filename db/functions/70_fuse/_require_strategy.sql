-- The strategy of a search: the one named, else the product's, else the default one.
create or replace function recall._require_strategy(p_name text, p_product_name text default null)
returns recall.strategy
language plpgsql
stable
parallel safe
security definer
set search_path = recall, pg_temp
as $$
declare
    v_strategy recall.strategy;
begin
    select * into v_strategy
    from strategy
    where name = coalesce(
        p_name,
        (select default_strategy from product where name = p_product_name),
        'default'
    );
    if not found then
        raise exception 'p_strategy: there is no strategy "%"', p_name
            using
                errcode = 'undefined_object',
                hint = 'select name from recall.strategy lists them.';
    end if;
    return v_strategy;
end;
$$;

comment on function recall._require_strategy is
'The strategy named p_name; where that is null the product''s own, or ''default'' for no product.'
' Raises 42704 for one that does not exist.';
