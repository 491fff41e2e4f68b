-- Solves a classifier with all its records, and writes its weights.
create or replace function recall._write_class_weights(
    p_model recall.trained_model,
    p_cost double precision
)
returns void
language plpgsql volatile parallel unsafe security invoker set search_path from current
set work_mem = '128MB' set enable_nestloop = off set enable_mergejoin = off set jit = off as $$
declare
    v_levels integer [] := recall._class_levels(
        p_model.id, 0, (p_model.state ->> 'begin')::double precision
    );
    v_solved record;
begin
    select * into v_solved
    from recall._descend_classes(
        p_model.id, v_levels, 0, p_cost, 6, recall._class_duals(p_model.id)
    );
    update _class_term as t
    set scale = sqrt(recall._level_square(k.level)), weights = k.weights::halfvec
    from unnest(v_levels, v_solved.weights) with ordinality as k (level, weights, term_no)
    where t.model_id = p_model.id and t.term_no = k.term_no;
    delete from _class_term where model_id = p_model.id and scale = 0;
    insert into _class_term (model_id, term, term_no, scale, weights)
    values (p_model.id, '', 0, 0, v_solved.bias::halfvec);
    update _class as c
    set dense_weights = v_solved.dense_weights[c.class_no]
    where c.model_id = p_model.id;
    perform recall._keep_class_duals(p_model.id, v_solved.p_duals);
    update _class_record set terms = null, dense = null where model_id = p_model.id;
end;
$$;

comment on function recall._write_class_weights is
'What each record weighs is kept, for the next model to begin with.';
