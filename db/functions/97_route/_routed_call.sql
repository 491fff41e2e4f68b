-- The expression that gives the text of a function's call on a node.
create or replace function recall._routed_call(p_function oid)
returns text
language plpgsql stable parallel safe security invoker set search_path = pg_catalog, pg_temp as $$
begin
    -- Literals without a type: each node finds that of the argument, wherever its pgvector is.
    return (
        select
            format(
                'pg_catalog.format(%L%s)',
                format('recall.%I(%s)', p.proname, string_agg(
                    quote_ident(a.name) || ' => %L', ', ' order by a.n
                )),
                string_agg(
                    ', ' || quote_ident(p.proname) || '.' || quote_ident(a.name), '' order by a.n
                )
            )
        from pg_proc as p
        left join lateral unnest(p.proargnames, p.proargmodes)
        with ordinality as a (name, mode, n) on coalesce(a.mode, 'i') = 'i'
        where p.oid = p_function
        group by p.proname
    );
end;
$$;

comment on function recall._routed_call is
'In PL/pgSQL. The arguments that the router''s function got become literals by format''s %L.';
