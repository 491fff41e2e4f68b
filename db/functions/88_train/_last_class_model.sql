-- The last model of a project whose solution a new one of the same classes can begin with.
create or replace function recall._last_class_model(p_model recall.trained_model)
returns bigint
language plpgsql stable parallel unsafe security invoker set search_path = recall, pg_temp as $$
begin
    return (
        select m.id
        from trained_model as m
        where
            m.project_id = p_model.project_id and m.status = 'ready' and m.trainer = p_model.trainer
            and array(
                select c.label from _class as c where c.model_id = m.id order by c.class_no
            ) = array(
                select r.target
                from _record as r
                where r.snapshot_id = p_model.snapshot_id and not r.is_test
                group by r.target
                order by r.target collate "C"
            )
        order by m.id desc
        limit 1
    );
end;
$$;

comment on function recall._last_class_model is 'Null where there is none.';
