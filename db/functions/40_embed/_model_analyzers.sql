-- The analyzers of the products that a model embeds.
create or replace function recall._model_analyzers(p_model text)
returns text []
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp as $$
declare
    v_model recall.model := recall._require_model(p_model);
begin
    return array(
        select distinct p.analyzer
        from product_model as m
        inner join product as p on m.product_id = p.id
        where m.model_id = v_model.id
        order by p.analyzer
    );
end;
$$;

comment on function recall._model_analyzers is 'By name. Raises 42704 for an unknown model.';

grant execute on function recall._model_analyzers to recall_admin;
