-- Deletes a project with its models.
create or replace function recall.drop_project(p_project_name text)
returns void
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_project recall.project := recall._require_project(p_project_name, 'train');
begin
    delete from project where id = v_project.id;
end;
$$;

comment on function recall.drop_project is 'Raises 42704.';

grant execute on function recall.drop_project to recall_writer;
