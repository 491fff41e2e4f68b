-- Gives the public functions back the bodies that they had before recall.install_router.
create or replace function recall.remove_router()
returns integer
language plpgsql volatile parallel unsafe security invoker set search_path = recall, pg_temp as $$
declare
    v_body recall._local_body;
    v_count integer := 0;
begin
    perform recall._require_owner();
    for v_body in
        delete from _local_body returning *
    loop
        execute v_body.definition;
        v_count := v_count + 1;
    end loop;
    return v_count;
end;
$$;

comment on function recall.remove_router is
'Gives their number, 0 where this is no router. Nodes and placements stay. Raises 42501 for who is'
' not the owner of recall.';

grant execute on function recall.remove_router to recall_admin;
