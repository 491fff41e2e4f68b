-- Deletes a model that is not trained yet, after its trainer has given up what it has elsewhere.
create or replace function recall._abandon_model(p_model recall.trained_model)
returns void
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_cancel_name text := (
        select t.cancel_name
        from trainer as t
        where t.name = p_model.trainer and t.task = p_model.task
    );
begin
    if v_cancel_name is not null then
        execute format('select recall.%I($1)', v_cancel_name) using p_model;
    end if;
    delete from project_snapshot as s
    where s.id = p_model.snapshot_id and not s.is_materialized;
    delete from trained_model where id = p_model.id;
end;
$$;

comment on function recall._abandon_model is
'A snapshot that is not materialized goes with it. Raises what the trainer raises.';
