-- Has a replica serve no more.
create or replace function recall.drop_replica(p_node text, p_name text)
returns boolean
language plpgsql volatile parallel unsafe security invoker set search_path = recall, pg_temp as $$
begin
    perform recall._require_owner();
    delete from replica where name = format('%s/%s', p_node, p_name);
    return found;
end;
$$;

comment on function recall.drop_replica is
'False where there was none. The standby itself stays as it is. Raises 42501 for who is not the'
' owner of recall.';

grant execute on function recall.drop_replica to recall_admin;
