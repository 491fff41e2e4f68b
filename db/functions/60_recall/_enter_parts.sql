-- Begins the request of a united search of a product in parts, and gives recall._request.united.
create or replace function recall._enter_parts(p_product_name text)
returns text
language plpgsql stable parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_product_id constant integer := (recall._require_product(p_product_name)).id;
    v_own jsonb;
    v_told jsonb;
begin
    select jsonb_build_array(
        p.analyzer, p.default_strategy, m.name, n.name, e.id, e.fitted_at, e.added_count
    )
    into v_own
    from product as p
    left join product_model as d on d.product_id = p.id and d.is_default
    left join model as m on d.model_id = m.id
    left join _encoder as e on e.product_id = p.id and e.model_id = m.id and e.in_use
    left join image_model as i on i.product_id = p.id
    left join model as n on i.model_id = n.id
    where p.id = v_product_id;
    -- They are the same, and this goes on with them, unless somebody changed one on its node.
    v_told := coalesce(
        recall._of_all_nodes('models', 'parts'),
        recall._say_own('models', 'parts', jsonb_build_array(v_own))
    );
    if exists (select from jsonb_array_elements(v_told) as t where t <> v_own) then
        raise exception 'product_name: the parts of product "%" differ', p_product_name
            using
                errcode = 'object_not_in_prerequisite_state',
                hint = 'Give it one analyzer, model, query encoder and strategy on all nodes.';
    end if;
    perform recall._enter_group(v_own::text);
    return v_own::text;
end;
$$;

comment on function recall._enter_parts is
'Raises 42704 for a product that the caller may not read, 55000 where parts have another analyzer,'
' model, query encoder or default strategy.';
