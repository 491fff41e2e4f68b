-- What nodes answer to a statement, one after the other.
create or replace function recall._ask(
    p_nodes recall.node [],
    p_statement text,
    p_columns text,
    p_is_read boolean,
    p_role name default recall._caller()
)
returns setof record
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_node recall.node;
    v_function name;
begin
    foreach v_node in array p_nodes loop
        v_function := (
            select t.function_name::name from transport as t where t.name = v_node.transport
        );
        return query execute format(
            'select * from recall.%I($1, $2, $3, $4, $5) as t (%s)', v_function,
            coalesce(p_columns, 'x text')
        ) using v_node, p_statement, p_columns, p_is_read, p_role;
    end loop;
end;
$$;

comment on function recall._ask is
'p_statement: made of literals by format, never a caller''s own SQL, which could reset role.'
' p_columns: names with types, null to call a procedure; p_role: whom it runs as.';
