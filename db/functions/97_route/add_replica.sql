-- Has a hot standby of a node serve what only reads, or says anew where it is.
create or replace function recall.add_replica(p_node text, p_name text, p_server name)
returns void
language plpgsql volatile parallel unsafe security invoker set search_path = recall, pg_temp as $$
declare
    v_node recall.node;
    v_id_range integer;
begin
    perform recall._require_owner();
    if p_name is null or p_name !~ '^[a-z0-9_]{1,31}$' then
        raise exception 'p_name: must be 1 to 31 of a to z, 0 to 9, _'
            using errcode = 'invalid_parameter_value', hint = 'A short name, such as ''1''.';
    end if;
    v_node := recall._node_named(p_node);
    if v_node.name is null then
        raise exception 'p_node: there is no node "%"', coalesce(p_node, 'null')
            using errcode = 'undefined_object', hint = 'recall.nodes() lists them.';
    elsif not exists (select from pg_foreign_server as s where s.srvname = p_server) then
        raise exception 'p_server: there is no foreign server "%"', coalesce(p_server, 'null')
            using
                errcode = 'undefined_object',
                hint = 'create server, and a user mapping, as for a node.';
    end if;
    v_node.name := format('%s/%s', p_node, p_name);
    v_node.server := p_server;
    v_id_range := recall._ask_one(v_node, 'recall._id_range()', true)::integer;
    if v_id_range <> v_node.id_range then
        raise exception 'p_server: its ids are of range %, and those of the node of range %',
            v_id_range, v_node.id_range
            using
                errcode = 'object_not_in_prerequisite_state',
                hint = 'A replica is a copy of its node, kept by streaming replication.';
    end if;
    insert into replica (name, node, server)
    values (v_node.name, p_node, p_server)
    on conflict (name) do update
    set server = excluded.server;
end;
$$;

comment on function recall.add_replica is
'p_server: as of recall.add_node, the address of a hot standby of p_node''s database. What only'
' reads is asked of the node and its replicas in turn, a session always of the same one; where a'
' replica does not answer, or does not find what is named, the node itself does. Raises 22023 and'
' 42704 for bad arguments, 42501 for who is not the owner of recall, 08006 where it cannot be'
' reached, 55000 where it has another revision or is the copy of another node.';

grant execute on function recall.add_replica to recall_admin;
