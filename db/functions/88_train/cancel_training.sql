-- Gives up the models of a project that are not trained yet.
create or replace function recall.cancel_training(p_project_name text)
returns integer
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_project recall.project := recall._require_project(p_project_name, 'train');
    v_model recall.trained_model;
    v_count integer := 0;
begin
    for v_model in
        select * from trained_model where project_id = v_project.id and status <> 'ready'
        order by id
        for update
    loop
        perform recall._abandon_model(v_model);
        v_count := v_count + 1;
    end loop;
    return v_count;
end;
$$;

comment on function recall.cancel_training is
'How many they were. A job that trainer http has elsewhere is cancelled there. A session that still'
' trains one ends with 55000 at its next step. Raises 42704.';

grant execute on function recall.cancel_training to recall_writer;
