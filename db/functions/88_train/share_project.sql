-- Lets roles predict with a project.
create or replace function recall.share_project(p_project_name text, p_readers name [])
returns void
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_project recall.project := recall._require_project(p_project_name, 'train');
begin
    if
        p_readers is null or exists (select from unnest(p_readers) as r (role) where r.role is null)
    then
        raise exception 'p_readers: must be an array of roles'
            using errcode = 'invalid_parameter_value', hint = 'Give {} for none.';
    end if;
    update project set readers = p_readers where id = v_project.id;
end;
$$;

comment on function recall.share_project is
'p_readers: all roles whose members may predict with it, besides the owner''s; they see its metrics'
' too. Raises 42704, 22023.';

grant execute on function recall.share_project to recall_writer;
