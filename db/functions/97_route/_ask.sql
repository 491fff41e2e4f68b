-- What nodes answer to a statement: asked at once where it only reads, else one after the other.
create or replace function recall._ask(
    p_nodes recall.node [],
    p_statement text,
    p_columns text,
    p_is_read boolean,
    p_role name default recall._caller(),
    p_may_lag boolean default false
)
returns setof record
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_transports text [] := array_remove(array[p_nodes[1].transport], null);
    v_transport text;
    v_nodes recall.node [] := p_nodes;
    v_node recall.node;
    v_reader recall.node;
    v_query text;
    v_answered integer := 0;
begin
    -- Most calls are of one node, and need no sorting.
    if cardinality(p_nodes) > 1 then
        v_transports := array(
            select t.name
            from transport as t
            where t.name in (select n.transport from unnest(p_nodes) as n)
            order by t.place
        );
    end if;
    foreach v_transport in array v_transports loop
        if cardinality(p_nodes) > 1 then
            v_nodes := array(
                select n from unnest(p_nodes) as n
                where n.transport = v_transport
                order by n.id_range
            );
        end if;
        v_query := format(
            'select * from recall.%I($1, $2, $3, $4, $5) as t (%s)',
            (select t.function_name from transport as t where t.name = v_transport),
            coalesce(p_columns, 'x text')
        );
        if p_is_read and p_columns is not null and cardinality(v_nodes) > 1 then
            begin
                return query execute v_query
                using
                    array(
                        select coalesce(case when p_may_lag then recall._reader_of(n) end, n)
                        from unnest(v_nodes) as n
                        order by n.id_range
                    ),
                    p_statement, p_columns, p_is_read, p_role;
                v_answered := v_answered + cardinality(v_nodes);
                continue;
            exception
                -- One after the other tells whose error it is.
                when connection_exception or object_not_in_prerequisite_state
                or undefined_object or invalid_parameter_value or insufficient_privilege
                or transaction_rollback or read_only_sql_transaction
                or admin_shutdown or crash_shutdown or cannot_connect_now then
                raise log 'nodes: % %', sqlstate, sqlerrm;
            end;
        end if;
        foreach v_node in array v_nodes loop
            v_reader := case when p_may_lag then recall._reader_of(v_node) end;
            if v_reader.name is not null then
                begin
                    return query execute v_query
                    using array[v_reader], p_statement, p_columns, p_is_read, p_role;
                    v_answered := v_answered + 1;
                    continue;
                exception
                    -- It is away or behind: the node itself says what is.
                    when connection_exception or object_not_in_prerequisite_state
                    or undefined_object or invalid_parameter_value or insufficient_privilege
                    or transaction_rollback or read_only_sql_transaction then
                    raise log 'node "%": % %', v_reader.name, sqlstate, sqlerrm;
                end;
            end if;
            begin
                return query execute v_query
                using array[v_node], p_statement, p_columns, p_is_read, p_role;
                v_answered := v_answered + 1;
            exception when connection_exception then
                -- Who asks for it gets what the others say.
                if
                    not p_is_read or cardinality(p_nodes) = 1
                    or current_setting('recall.away_nodes', true) is distinct from 'skip'
                then
                    raise;
                end if;
                raise warning '%: its products are left out', sqlerrm;
            end;
        end loop;
    end loop;
    if v_answered = 0 and cardinality(p_nodes) > 0 then
        raise exception 'no node can be reached'
            using
                errcode = 'connection_failure',
                hint = 'Call again in a moment; recall.nodes() shows the state of each.';
    end if;
end;
$$;

comment on function recall._ask is
'p_statement: made of literals by format, never a caller''s own SQL, which could reset role.'
' p_columns: names with types, null to call a procedure; p_role: whom it runs as; p_may_lag: a'
' replica may answer. With the setting recall.away_nodes at skip what reads of several nodes goes'
' on without those that cannot be reached, which a warning names.';
