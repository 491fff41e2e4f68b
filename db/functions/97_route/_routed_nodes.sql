-- The expression that gives the nodes of a call, for one target of its routing.
create or replace function recall._routed_nodes(p_routing recall.routing, p_target text)
returns text
language plpgsql stable parallel safe security invoker set search_path = pg_catalog, pg_temp as $$
declare
    v_function constant name := p_routing.function_name;
begin
    return case p_target
        when 'product'
            then format('recall._nodes_of_product(%I.%I)', v_function, p_routing.argument)
        when 'id' then format('recall._nodes_of_id(%I.%I)', v_function, p_routing.argument)
        -- What is nowhere: one node says so.
        when 'find' then format(
            'coalesce(nullif(recall._nodes_that_find(%L, %I.%I), ''{}''), %s)', p_routing.finder,
            v_function, p_routing.finder_argument,
            recall._routed_nodes(
                p_routing, case p_routing.target when 'find' then 'any' else 'only' end
            )
        )
        when 'answering' then 'recall._answering_nodes()'
        when 'every' then 'recall._every_node()'
        when 'any' then 'recall._any_node()'
        when 'only' then format('recall._only_node(%L)', v_function)
        when 'nowhere' then format('recall._refuse_call(%L, %L)', v_function, p_routing.hint)
    end;
end;
$$;

comment on function recall._routed_nodes is
'p_target: as in recall.routing. An expression in PL/pgSQL, of type recall.node [].';
