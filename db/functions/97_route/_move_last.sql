-- Copies the last changes of a product while it is held, and has it leave.
create or replace function recall._move_last(
    p_product_name text,
    p_id integer,
    p_source recall.node,
    p_target recall.node,
    p_seconds integer default 1
)
returns boolean
language plpgsql volatile parallel unsafe security invoker set search_path = recall, pg_temp as $$
declare
    v_schema constant name := recall._extension_schema('dblink');
    v_holder recall.node := p_source;
    v_connection text;
    v_left_by text;
    v_moment text;
    v_left boolean := false;
    v_state jsonb;
begin
    v_holder.name := p_source.name || '_held';
    v_connection := recall._open_dblink(v_holder, v_schema);
    begin
        execute format('select %I.dblink_exec($1, $2)', v_schema) using v_connection, 'begin';
        execute format('select * from %I.dblink($1, $2) as t (x text, m text)', v_schema)
        into v_left_by, v_moment
        using v_connection, format('select * from recall._move_hold(%L, %L)', p_id, p_seconds);
        if
            v_left_by is not null
            and recall._move_pass(p_id, p_source, p_target, 64 * p_seconds) <= 64 * p_seconds
        then
            v_state := recall._ask_one(
                p_source, format('recall._move_state(%L)', p_product_name), true
            )::jsonb;
            perform recall._ask_one(p_target, format(
                'recall._move_receive(%L, true, %L)', v_state -> 'settings', v_state -> 'spent'
            ));
            execute format('select * from %I.dblink($1, $2) as t (x text)', v_schema)
            using v_connection, format(
                'select recall._move_leave(%L, %L, %L, %L)', p_id, p_target.name, v_left_by,
                v_moment
            );
            execute format('select %I.dblink_exec($1, $2)', v_schema) using v_connection, 'commit';
            v_left := true;
        end if;
        execute format('select %I.dblink_disconnect($1)', v_schema) using v_connection;
        return v_left;
    exception
        when lock_not_available or connection_exception or admin_shutdown
        or idle_in_transaction_session_timeout or no_active_sql_transaction then
        execute format('select %I.dblink_disconnect($1)', v_schema) using v_connection;
        -- Somebody writes for long, or this took too long: what was copied stays.
        raise log 'product "%" was not moved yet: %', p_product_name, sqlerrm;
        return false;
    end;
end;
$$;

comment on function recall._move_last is
'False where it is to be tried again. Writers wait meanwhile: half a second for open ones, then as'
' long as 64 portions for each of p_seconds take, and no longer than these, when the node ends the'
' session.';
