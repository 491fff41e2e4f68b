-- The session's connection to a node, opened where it is not yet.
create or replace function recall._open_dblink(p_node recall.node, p_schema name)
returns text
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_connection constant text := 'recall_' || p_node.name;
    v_is_open boolean;
    v_revision text;
begin
    if p_schema is not null then
        execute format('select $1 = any(%I.dblink_get_connections())', p_schema)
        into v_is_open using v_connection;
        if v_is_open then
            return v_connection;
        end if;
    end if;
    perform recall._require_transport('dblink');
    begin
        execute format('select %I.dblink_connect($1, $2)', p_schema)
        using v_connection, p_node.server;
    exception
        when connection_exception or undefined_object or insufficient_privilege
        or prohibited_sql_statement_attempted then
        -- Its words have the node's address and login in them.
        raise log 'node "%": % %', p_node.name, sqlstate, sqlerrm;
        raise exception 'node "%" cannot be reached', p_node.name
            using errcode = 'connection_failure';
    end;
    execute format(
        'select t.r from %I.dblink($1, $2) as t (r text)', p_schema
    ) into v_revision
    using v_connection,
        'set application_name = ''pgrecall router''; set extra_float_digits = 1;'
        ' set client_min_messages = warning; select recall._revision()';
    begin
        perform recall._require_revision(p_node.name, v_revision, recall._revision());
    exception when object_not_in_prerequisite_state then
        execute format('select %I.dblink_disconnect($1)', p_schema) using v_connection;
        raise;
    end;
    return v_connection;
end;
$$;

comment on function recall._open_dblink is
'Its name. Raises 08006 where the node cannot be reached, 55000 where it has another revision, or'
' dblink is not shut off.';
