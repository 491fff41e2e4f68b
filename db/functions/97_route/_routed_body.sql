-- The body that a public function has in a router.
create or replace function recall._routed_body(p_function oid, p_routing recall.routing)
returns text
language plpgsql stable parallel safe security invoker set search_path = pg_catalog, pg_temp as $$
declare
    v_function pg_proc;
    v_nodes text := recall._routed_nodes(p_routing, p_routing.target);
    v_plain recall.routing := p_routing;
    v_parts text;
    v_value text;
    v_body text;
    v_is_value boolean;
begin
    select * into v_function from pg_proc where oid = p_function;
    if p_routing.unnamed is not null then
        v_nodes := format(
            'case when %I.%I is null then %s else %s end', v_function.proname, p_routing.argument,
            recall._routed_nodes(p_routing, p_routing.unnamed), v_nodes
        );
    end if;
    if v_function.proretset then
        v_plain.merge := null;
        v_plain.is_united := false;
        v_plain.parts := null;
        v_body := format('return query %s;', recall._routed_query(p_function, v_plain));
        if p_routing.merge is not null or p_routing.parts = 'told' then
            v_body := format(
                e'if cardinality(v_nodes) = 1 then\n    %s\nelse\n    return query %s;\nend if;',
                v_body, recall._routed_query(p_function, p_routing)
            );
        end if;
    else
        v_value := (select c.type from recall._result_columns(p_function) as c);
        v_value := format(
            'from recall._ask(v_nodes, %L || %s, %L, %L%s) as t (x %s)',
            case v_function.prokind when 'p' then 'call ' else 'select ' end,
            recall._routed_call(p_function), 'x ' || v_value, v_function.provolatile <> 'v',
            case when v_function.provolatile <> 'v' then ', p_may_lag => true' end,
            coalesce(v_value, 'text')
        );
        v_body := case
            when v_function.prokind = 'p' or v_function.prorettype = 'void'::regtype
                then format('perform t.x %s;', v_value)
            when p_routing.merge is not null
                then format('v_result := (select %s(t.x) %s);', p_routing.merge, v_value)
            else format('v_result := (select t.x %s limit 1);', v_value)
        end;
    end if;
    v_is_value := v_body like 'v_result%';
    v_parts := recall._routed_parts(p_function, p_routing);
    if p_routing.target in ('product', 'id') then
        v_body := format(
            e'begin\n%1$s\nexception when undefined_object then\n'
            '    v_moved := recall._nodes_after_move(v_asked, %2$s);\n'
            '    if v_moved is null then\n        raise;\n    end if;\n'
            '    v_nodes := v_moved;\n%3$s    %1$s\nend;',
            v_body, format(
                case p_routing.target when 'id' then 'null, %I.%I' else '%I.%I' end,
                v_function.proname, p_routing.argument
            ), v_parts || e'\n'
        );
    end if;
    return concat_ws(
        e'\n', '', '-- Made by recall.install_router.', '#variable_conflict use_column', 'declare',
        format('v_nodes recall.node [] := %s;', v_nodes),
        'v_asked constant recall.node [] := v_nodes;',
        'v_moved recall.node [];',
        case when v_is_value then
            format('v_result %s;', format_type(v_function.prorettype, null))
        end,
        'begin',
        case when p_routing.own is not null
            then format('return query select * from recall.%I();', p_routing.own) end,
        v_parts,
        v_body,
        case
            -- Those that make a product, and the one that drops it.
            when
                v_function.proname in (
                    'create_product', 'ingest_document', 'ingest_documents', 'drop_product'
                )
                then format(
                    'perform recall._note_placement(%I.%I, v_nodes, %L);', v_function.proname,
                    p_routing.argument, v_function.proname <> 'drop_product'
                )
        end,
        case when v_is_value then 'return v_result;' end,
        'end;', ''
    );
end;
$$;

comment on function recall._routed_body is
'PL/pgSQL: the nodes of its routing, what they are asked, and how that becomes one result.';
