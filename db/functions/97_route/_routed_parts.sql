-- What a public function does in a router first, where its product is in parts.
create or replace function recall._routed_parts(p_function oid, p_routing recall.routing)
returns text
language plpgsql stable parallel safe security invoker set search_path = pg_catalog, pg_temp as $$
declare
    v_function pg_proc;
    v_arguments text;
    v_product text;
begin
    if p_routing.target <> 'product' or p_routing.parts in ('every', 'told') then
        return null;
    end if;
    select * into v_function from pg_proc where oid = p_function;
    select string_agg(format('%I.%I', v_function.proname, a.name), ', ' order by a.n)
    into v_arguments
    from unnest(v_function.proargnames, v_function.proargmodes)
    with ordinality as a (name, mode, n)
    where coalesce(a.mode, 'i') = 'i';
    v_product := format('%I.%I', v_function.proname, p_routing.argument);
    return format(
        e'if %s is not null and cardinality(v_nodes) > 1 then\n    %s\nend if;',
        v_product, case
            when p_routing.parts = 'first' then 'v_nodes := v_nodes[1:1];'
            when p_routing.parts = 'document' then format(
                'v_nodes := recall._part_of_document(v_nodes, %1$s, %2$I.p_title,'
                ' %2$I.p_external_id);',
                v_product, v_function.proname
            )
            when p_routing.own_parts is null then format(
                'v_nodes := recall._refuse_parts(v_nodes, %s, %L);', v_product, v_function.proname
            )
            when v_function.proretset then format(
                e'return query select * from recall.%I(v_nodes, %s);\n    return;',
                p_routing.own_parts, v_arguments
            )
            when v_function.prorettype = 'void'::regtype then format(
                e'perform recall.%I(v_nodes, %s);\n    return;', p_routing.own_parts, v_arguments
            )
            else format('return recall.%I(v_nodes, %s);', p_routing.own_parts, v_arguments)
        end
    );
end;
$$;

comment on function recall._routed_parts is
'PL/pgSQL: the nodes that are asked, what is done instead, or a refusal; null where all are asked'
' as others are.';
