-- Ends the experiment that runs on a product.
create or replace function recall.end_experiment(p_product_name text)
returns recall.experiment
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_product recall.product := recall._require_product(p_product_name, 'write');
    v_experiment recall.experiment;
begin
    update experiment
    set ended = now()
    where product_id = v_product.id and ended is null
    returning * into v_experiment;
    if not found then
        raise exception 'p_product_name: no experiment runs on "%"', p_product_name
            using
                errcode = 'object_not_in_prerequisite_state',
                hint = 'recall.start_experiment starts one.';
    end if;
    return v_experiment;
end;
$$;

comment on function recall.end_experiment is
'The experiment as it ended; its assignments stay for reading, and sessions get the product''s'
' default strategy again. Raises 42704 for a product that the caller may not write, 55000 where'
' none runs.';

grant execute on function recall.end_experiment to recall_admin;
