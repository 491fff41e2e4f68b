-- Makes the hidden product that rows arrive in, or gives it its settings.
create or replace function recall._move_receive(
    p_settings jsonb,
    p_is_last boolean,
    p_spent jsonb default null
)
returns void
language plpgsql volatile parallel unsafe security invoker set search_path = recall, pg_temp as $$
declare
    v_product recall.product := jsonb_populate_record(null::recall.product, p_settings);
    v_is_there boolean;
begin
    perform recall._require_owner();
    v_product.moving := 'hidden';
    -- Its own strategies arrive after it.
    insert into product
    select n.*
    from jsonb_populate_record(v_product, '{"default_strategy": "default"}') as n
    on conflict (id) do nothing;
    update product as p
    set
        analyzer = v_product.analyzer,
        max_chars = v_product.max_chars,
        overlap = v_product.overlap,
        default_strategy = case when p_is_last then v_product.default_strategy else 'default' end,
        readers = v_product.readers,
        writers = v_product.writers,
        created = v_product.created
    where p.id = v_product.id and p.name = v_product.name and p.moving = 'hidden';
    v_is_there := found;
    -- Past transactions, as where it was spent: what a copy has too much is set again.
    perform setval(format('recall._spent_%s', s.key), s.value::bigint)
    from jsonb_each_text(coalesce(nullif(p_spent, 'null'), '{}')) as s
    inner join figure_budget as b on b.id = s.key::integer and b.product_id = v_product.id;
    if not v_is_there then
        raise exception 'product "%" is on this node, or was renamed', v_product.name
            using
                errcode = 'unique_violation', hint = 'Rename or drop one of them, on its node.';
    end if;
end;
$$;

comment on function recall._move_receive is
'p_settings, p_spent: of recall._move_state. Raises 42501 for who is not the owner of recall,'
' 23505 where another product has the name or the id.';
