-- What nodes answer, by PL/Proxy, which asks several at once.
create or replace function recall._ask_plproxy(
    p_nodes recall.node [],
    p_statement text,
    p_columns text,
    p_is_read boolean,
    p_role name
)
returns setof record
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp
set client_min_messages = error set standard_conforming_strings = on as $$
declare
    -- Of '[database] REMOTE ERROR: ' and the like, and of what PL/Proxy has to say itself.
    v_remote constant text := '^plproxy\.ask_recall_node\(\d+\): \[.*?\] REMOTE [^:]+: ';
    v_own constant text := '^PL/Proxy function plproxy\.ask_recall_node\(\d+\): ';
    v_call constant text :=
        'plproxy.ask_recall_node($1::integer [], $2, $3, $4, $5, $6, $7) as t (x)';
    v_parts constant integer [] := array(
        -- As recall._plproxy_parts numbers them.
        select (select count(*) from pg_foreign_server as o where o.oid < s.oid)::integer
        from pg_foreign_server as s
        inner join unnest(p_nodes) as n on s.srvname = n.server
    );
    -- That of an error: where several are asked recall._ask finds whose it is.
    v_name constant text := p_nodes[1].name;
    v_is_read_only constant boolean := current_setting('transaction_read_only') = 'on';
    v_timezone constant text := current_setting('timezone');
    v_is_sent boolean := false;
    v_values text;
    v_statement text;
    v_state text;
    v_message text;
    v_detail text;
    v_hint text;
begin
    if p_columns is null then
        -- It calls functions, in whose transaction no procedure may commit.
        perform t.x
        from recall._ask_dblink(p_nodes, p_statement, p_columns, p_is_read, p_role) as t (x text);
        return;
    end if;
    select
        format(
            'select array[%s] from (%s) as t (%s)',
            string_agg(format('c%s::text', c.n), ', ' order by c.n), p_statement,
            string_agg(format('c%s', c.n), ', ' order by c.n)
        ),
        string_agg(format('t.x[%s]::%s', c.n, c.type), ', ' order by c.n)
    into v_statement, v_values
    from recall._column_types(p_columns) with ordinality as c (type, n);
    for v_try in 1..2 loop
        begin
            if not p_is_read then
                -- A connection that broke while nobody looked is opened anew before, not after.
                execute 'select * from ' || v_call
                using
                    v_parts, v_name, 'select array[''''::text]', null::text, v_timezone,
                    v_is_read_only, recall._revision();
                v_is_sent := true;
            end if;
            return query execute format('select %s from %s', v_values, v_call)
            using
                v_parts, v_name, v_statement, p_role::text, v_timezone, v_is_read_only,
                recall._revision();
            return;
        exception when others or query_canceled or assert_failure then
            get stacked diagnostics
                v_state = returned_sqlstate, v_message = message_text,
                v_detail = pg_exception_detail, v_hint = pg_exception_hint;
            if
                v_message ~ v_remote and v_state !~ '^(08|57P0[123])'
            then
                perform recall._raise_remote(
                    v_state, regexp_replace(v_message, v_remote, ''),
                    regexp_replace(v_detail, '^Remote detail: ', ''),
                    regexp_replace(v_hint, '^Remote hint: ', '')
                );
            elsif v_message !~ v_remote and v_message !~ v_own then
                raise;
            end if;
            raise log 'node "%": % %', v_name, v_state, v_message;
            if v_is_sent or v_try = 2 then
                perform recall._refuse_away(v_name, v_is_sent);
            end if;
        end;
    end loop;
end;
$$;

comment on function recall._ask_plproxy is
'See recall.transport, and recall._ask_dblink for what holds of both. Columns travel as text, so'
' that a node finds its own types. Procedures go by dblink.';
