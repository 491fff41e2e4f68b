-- Ends what nodes still work on for a call that is given up.
create or replace function recall._drop_connections(p_connections text [], p_schema name)
returns void
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_connection text;
begin
    foreach v_connection in array p_connections loop
        execute format(
            'select %1$I.dblink_cancel_query($1), %1$I.dblink_disconnect($1)', p_schema
        ) using v_connection;
    end loop;
end;
$$;

comment on function recall._drop_connections is
'p_connections: of recall._open_dblink, opened anew by the next call.';
