-- What several nodes answer to a statement that is sent to all of them before any is waited for.
create or replace function recall._dblink_results(
    p_nodes recall.node [],
    p_schema name,
    p_statement text,
    p_columns text,
    p_role name
)
returns setof record
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    -- One result, so that it is known how many there are to fetch.
    v_message constant text := format(
        'select pg_catalog.concat(%s); %s',
        (
            select string_agg(
                format('pg_catalog.set_config(%L, %L, true)', s.name, s.value), ', ' order by s.n
            )
            from (
                values
                (1, 'role', coalesce(p_role, 'none')),
                (2, 'timezone', current_setting('timezone')),
                (3, 'statement_timeout', current_setting('statement_timeout')),
                (4, 'transaction_read_only', current_setting('transaction_read_only'))
            ) as s (n, name, value)
            -- A standby knows no other, and a node may be one.
            where s.n < 4 or s.value = 'on'
        ),
        p_statement
    );
    v_pending text [] := '{}';
    v_node recall.node;
    v_connection text;
    v_is_sent integer;
begin
    foreach v_node in array p_nodes loop
        v_connection := recall._open_dblink(v_node, p_schema);
        v_pending := v_pending || v_connection;
        execute format('select %I.dblink_send_query($1, $2)', p_schema)
        into v_is_sent using v_connection, v_message;
        if v_is_sent <> 1 then
            perform recall._refuse_away(v_node.name, false);
        end if;
    end loop;
    while v_pending <> '{}' loop
        execute format(
            'select * from %I.dblink_get_result($1) as t (x text)', p_schema
        ) using v_pending[1];
        return query execute format(
            'select * from %I.dblink_get_result($1) as t (%s)', p_schema, p_columns
        ) using v_pending[1];
        -- It takes the next statement only after the end of this one was seen.
        execute format('select * from %I.dblink_get_result($1) as t (x text)', p_schema)
        using v_pending[1];
        v_pending := v_pending[2:];
    end loop;
exception when others or query_canceled or assert_failure then
    -- No connection keeps a result that the next call would take for its own.
    perform recall._drop_connections(v_pending, p_schema);
    raise;
end;
$$;

comment on function recall._dblink_results is
'For what only reads. The first error is raised, and the others are cancelled.';
