-- The session's connection to a node, opened where it is not yet.
create or replace function recall._open_dblink(p_node recall.node, p_schema name)
returns text
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_connection constant text := 'recall_' || p_node.name;
    v_trouble text;
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
    v_trouble := recall._dblink_trouble();
    if v_trouble is not null then
        raise exception '%', v_trouble
            using
                errcode = 'object_not_in_prerequisite_state',
                hint = 'As a superuser: create schema recall_dblink; create extension dblink schema'
                    ' recall_dblink; grant usage on schema recall_dblink to the owner of recall.';
    end if;
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
    if v_revision is distinct from recall._revision() then
        execute format('select %I.dblink_disconnect($1)', p_schema) using v_connection;
        raise exception 'node "%" has revision %, and the router %', p_node.name,
            coalesce(v_revision, 'none'), coalesce(recall._revision(), 'none')
            using
                errcode = 'object_not_in_prerequisite_state',
                hint = 'Upgrade them: alembic upgrade head, on the router.';
    end if;
    return v_connection;
end;
$$;

comment on function recall._open_dblink is
'Its name. Raises 08006 where the node cannot be reached, 55000 where it has another revision, or'
' dblink is not shut off.';
