-- What nodes answer to a statement, one after the other.
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
    v_node recall.node;
    v_reader recall.node;
    v_query text;
begin
    foreach v_node in array p_nodes loop
        v_query := format(
            'select * from recall.%I($1, $2, $3, $4, $5) as t (%s)',
            (select t.function_name from transport as t where t.name = v_node.transport),
            coalesce(p_columns, 'x text')
        );
        v_reader := case when p_may_lag then recall._reader_of(v_node) end;
        if v_reader.name is not null then
            begin
                return query execute v_query
                using v_reader, p_statement, p_columns, p_is_read, p_role;
                continue;
            exception
                -- It is away or behind: the node itself says what is.
                when connection_exception or object_not_in_prerequisite_state
                or undefined_object or invalid_parameter_value or insufficient_privilege
                or transaction_rollback or read_only_sql_transaction then
                raise log 'node "%": % %', v_reader.name, sqlstate, sqlerrm;
            end;
        end if;
        return query execute v_query using v_node, p_statement, p_columns, p_is_read, p_role;
    end loop;
end;
$$;

comment on function recall._ask is
'p_statement: made of literals by format, never a caller''s own SQL, which could reset role.'
' p_columns: names with types, null to call a procedure; p_role: whom it runs as; p_may_lag: a'
' replica may answer.';
