-- What nodes answer, by dblink.
create or replace function recall._ask_dblink(
    p_nodes recall.node [],
    p_statement text,
    p_columns text,
    p_is_read boolean,
    p_role name
)
returns setof record
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_node constant recall.node := p_nodes[1];
    v_schema constant name := (
        select n.nspname
        from pg_extension as e
        inner join pg_namespace as n on e.extnamespace = n.oid
        where e.extname = 'dblink'
    );
    -- A procedure that commits would end the transaction that a local setting holds for.
    v_scope constant text := case when p_columns is null then 'session' else 'local' end;
    v_settings constant text := concat(
        format('set %s role %s; ', v_scope, coalesce(quote_ident(p_role), 'none')),
        format('set %s timezone to %L; ', v_scope, current_setting('timezone')),
        format('set %s statement_timeout to %L; ', v_scope, current_setting('statement_timeout')),
        case when current_setting('transaction_read_only') = 'on' and p_columns is not null
            then 'set transaction read only; ' end
    );
    v_connection text;
    v_is_sent boolean := false;
begin
    if cardinality(p_nodes) > 1 then
        return query execute format(
            'select * from recall._dblink_results($1, $2, $3, $4, $5) as t (%s)', p_columns
        ) using p_nodes, v_schema, p_statement, p_columns, p_role;
        return;
    end if;
    for v_try in 1..2 loop
        begin
            v_connection := recall._open_dblink(v_node, v_schema);
            if not p_is_read then
                -- A connection that broke while nobody looked is opened anew before, not after.
                execute format('select %I.dblink_exec($1, $2)', v_schema)
                using
                    v_connection,
                    case when p_columns is null then v_settings else 'set jit to default' end;
                v_is_sent := true;
            end if;
            if p_columns is null then
                execute format('select %I.dblink_exec($1, $2)', v_schema)
                using v_connection, p_statement;
            else
                return query execute format(
                    'select * from %I.dblink($1, $2) as t (%s)', v_schema, p_columns
                ) using v_connection, v_settings || p_statement;
            end if;
            return;
        exception when connection_exception or admin_shutdown or crash_shutdown or internal_error
        then
            -- So dblink says that the connection is gone.
            if sqlstate = 'XX000' and sqlerrm !~ '^could not send query' then
                raise;
            end if;
            raise log 'node "%": % %', v_node.name, sqlstate, sqlerrm;
            if v_connection is not null then
                execute format('select %I.dblink_disconnect($1)', v_schema) using v_connection;
                v_connection := null;
            end if;
            if v_is_sent or v_try = 2 then
                perform recall._refuse_away(v_node.name, v_is_sent);
            end if;
        end;
    end loop;
end;
$$;

comment on function recall._ask_dblink is
'See recall.transport. What a call writes is committed by itself: no transaction of the router'
' takes it back. Errors are the node''s own; 08006 where it cannot be reached, after a second try'
' of what only reads.';
