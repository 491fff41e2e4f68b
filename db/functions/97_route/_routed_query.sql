-- The query that a router's function over rows runs where it asks several nodes.
create or replace function recall._routed_query(p_function oid, p_routing recall.routing)
returns text
language plpgsql stable parallel safe security invoker set search_path = pg_catalog, pg_temp as $$
declare
    v_names constant text [] := array(
        select c.name from recall._result_columns(p_function) as c
    );
    v_types constant text := (
        select string_agg(concat_ws(' ', c.name, c.type), ', ')
        from recall._result_columns(p_function) as c
    );
    v_limit constant text := (
        -- With a limit of 0 nothing would be asked, and nobody refuse it.
        select format(' limit greatest(1, %I.%I)', p.proname, a.name)
        from pg_proc as p
        cross join lateral unnest(p.proargnames) as a (name)
        where p.oid = p_function and a.name in ('p_k', 'p_limit')
    );
    v_merge constant text := p_routing.merge;
    -- A conversation is where it began.
    v_by constant text := case
        when p_routing.finder is null then 'v_nodes[1]'
        else format(
            '(recall._nodes_that_find(%L, %I.%I, v_nodes) || v_nodes)[1]', p_routing.finder,
            p_routing.function_name, p_routing.finder_argument
        )
    end;
    v_is_read constant boolean := (select provolatile <> 'v' from pg_proc where oid = p_function);
begin
    return (
        select
            format(
                'select %s from ' || case
                    -- While documents go to another node, both give the same chunks.
                    when p_routing.is_united then
                        '(select distinct on (u.chunk_id) u.*'
                        ' from recall._ask_united(v_nodes, %L || %s%s, %L) as u (%5$s)'
                        ' order by u.chunk_id) as t'
                    when p_routing.parts = 'told'
                        then 'recall._ask_united(v_nodes, %L || %s%s, %L, %9$s) as t (%5$s)'
                    else 'recall._ask(v_nodes, %L || %s%s, %L, %L%s) as t (%s)'
                end,
                string_agg(
                    case
                        when v_merge is not null and not n.name = any(p_routing.key) then format(
                            case
                                when n.name = any(p_routing.sums) then 'sum(t.%s)::%s'
                                when n.type = 'boolean' then 'bool_or(t.%s)'
                                else 'max(t.%s)'
                            end,
                            n.name, n.type
                        )
                        when v_merge is not null and n.name = 'rank' and v_limit is not null
                            then format('(row_number() over (order by %s))::integer', v_merge)
                        else 't.' || n.name
                    end, ', ' order by n.i
                ),
                format('select %s from ', array_to_string(v_names, ', ')),
                recall._routed_call(p_function),
                case when v_names = array['x'] then ' || '' as x''' end,
                v_types, v_is_read, case when v_is_read then ', p_may_lag => true' end, v_types,
                v_by
            )
            || case
                when v_merge is not null
                    then coalesce(' group by t.' || array_to_string(p_routing.key, ', t.'), '')
                    || ' order by ' || v_merge || coalesce(v_limit, '')
                else ''
            end
        from (
            select c.name, c.type, row_number() over () as i
            from recall._result_columns(p_function) as c
        ) as n
    );
end;
$$;

comment on function recall._routed_query is
'SQL in PL/pgSQL, of v_nodes. Rows of one node stay in its order; of several in that of merge of'
' the routing, cut at p_k or p_limit, with ranks counted anew; with a key those of it are one row.';
