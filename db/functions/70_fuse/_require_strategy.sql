-- The strategy of a search: the one named, else the product's, else the default one. One learned
-- for a product serves it alone: another product's, a hidden and a missing one look the same.
create or replace function recall._require_strategy(
    p_name text,
    p_product_name text default null,
    p_argument text default 'p_strategy'
)
returns recall.strategy
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp as $$
declare
    v_strategy recall.strategy;
begin
    select * into v_strategy
    from strategy as s
    where
        s.name = coalesce(
            p_name,
            (
                select p.default_strategy
                from product as p
                where p.name = p_product_name and recall._may_read(p.id)
            ),
            'default'
        )
        and (
            s.product_id is null
            or exists (
                select 1
                from product as p
                where
                    p.id = s.product_id
                    and p.name = coalesce(p_product_name, p.name)
                    and recall._may_read(p.id)
            )
        );
    if not found then
        raise exception '%: there is no strategy "%"', p_argument, p_name
            using
                errcode = 'undefined_object',
                hint = 'select name, product_id from recall.strategy lists them; one with a'
                    || ' product serves that product only.';
    end if;
    return v_strategy;
end;
$$;

comment on function recall._require_strategy is
'The strategy named p_name; where that is null the product''s own, or ''default'' for no product.'
' Raises 42704 for one that does not exist, or is of another product or of a hidden one.';
