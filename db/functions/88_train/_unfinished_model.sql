-- The model that an ended session was training just so, to go on with; others like it are deleted.
create or replace function recall._unfinished_model(
    p_project recall.project,
    p_snapshot recall.project_snapshot,
    p_trainer text,
    p_options jsonb
)
returns recall.trained_model
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_model recall.trained_model;
    v_found recall.trained_model;
begin
    for v_model in
        select * from trained_model where project_id = p_project.id and status <> 'ready'
        order by id desc
        for update
    loop
        if
            v_model.trained_by <> pg_backend_pid()
            and v_model.created >= pg_postmaster_start_time()
            and exists (select from pg_stat_activity as a where a.pid = v_model.trained_by)
        then
            raise exception 'project_name: another session trains project "%"', p_project.name
                using errcode = 'object_in_use', hint = 'Wait until it has ended.';
        elsif
            v_found.id is null
            and v_model.status = 'training'
            and v_model.trainer = p_trainer
            and v_model.hyperparams = p_options
            and exists (
                select
                from project_snapshot as s
                where
                    s.id = v_model.snapshot_id
                    and s.relation_name = p_snapshot.relation_name
                    and s.y_column_name = p_snapshot.y_column_name
                    and s.text_a_column = p_snapshot.text_a_column
                    and s.test_size = p_snapshot.test_size
                    and s.test_sampling = p_snapshot.test_sampling
            )
        then
            update trained_model set trained_by = pg_backend_pid(), created = clock_timestamp()
            where id = v_model.id
            returning * into v_found;
            raise notice 'model % goes on where it was left', v_found.id;
        else
            perform recall._abandon_model(v_model);
        end if;
    end loop;
    return v_found;
end;
$$;

comment on function recall._unfinished_model is
'Null where there is none. Raises 55006 while another session trains the project.';
