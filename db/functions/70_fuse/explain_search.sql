-- The plan of a search: what serves each channel of it, how much that finds and how long it takes.
create or replace function recall.explain_search(
    p_query text,
    p_product_name text default null,
    p_k integer default 10,
    p_strategy text default null,
    p_filter jsonb default '{}',
    p_query_embedding vector default null
)
returns table (
    product_name text,
    step text,
    weight double precision,
    served_by text,
    hits bigint,
    milliseconds numeric
)
language plpgsql stable parallel unsafe security definer set search_path from current as $$
declare
    v_start timestamptz := clock_timestamp();
    v_strategy recall.strategy := recall._require_strategy(p_strategy, p_product_name);
    v_requests recall._request [];
    v_request recall._request;
    v_channel record;
begin
    perform recall._check_number('p_k', p_k, 1, 1000, 'Ask for 10, say.');
    v_requests := recall._prepare_requests(
        recall._search_requests(p_query, p_product_name, p_k, p_filter, p_query_embedding),
        v_strategy
    );
    product_name := p_product_name;
    step := 'analyze';
    served_by := format(
        '%s terms, for %s products',
        coalesce(length(v_requests[1].terms), 0),
        (select count(*) from unnest(v_requests) as r cross join pg_catalog.unnest(r.product_ids))
    ) || coalesce((
        select string_agg(distinct ', corrected: ' || r.corrected, '')
        from unnest(v_requests) as r
    ), '');
    milliseconds := recall._milliseconds_since(v_start);
    return next;
    foreach v_request in array v_requests loop
        product_name := v_request.product_name;
        v_request.max_hits := greatest(v_strategy.candidates, p_k);
        for v_channel in
            select
                c.name, (v_strategy.channels ->> c.name)::double precision as weight,
                c.explain_function_name, c.description,
                e.name as engine, e.name = v_request.engines ->> c.name as is_served,
                e.description as engine_description
            from channel as c
            left join engine as e on e.channel = c.name and e.name = any(v_strategy.engines)
            where (v_strategy.channels ->> c.name)::double precision > 0
            order by c.name
        loop
            step := v_channel.name;
            weight := v_channel.weight;
            v_start := clock_timestamp();
            select cardinality(h.hits) into hits
            from recall._channel_hits(v_request, jsonb_build_object(step, 1)) as h;
            milliseconds := recall._milliseconds_since(v_start);
            if v_channel.is_served then
                served_by := format(
                    '%s: %s, index %s', v_channel.engine, v_channel.engine_description,
                    recall._engine_index_name(v_channel.engine, v_request.product_id)
                );
            else
                served_by := null;
                if v_channel.explain_function_name is not null then
                    execute format('select recall.%I($1)', v_channel.explain_function_name)
                    into served_by
                    using v_request;
                end if;
                served_by := coalesce(served_by, v_channel.description) || case
                    when v_channel.engine is null then ''
                    else format(
                        '; not %s: %s', v_channel.engine,
                        recall._engine_trouble(v_channel.engine, v_request)
                    )
                end;
            end if;
            return next;
        end loop;
    end loop;
    product_name := p_product_name;
    step := 'search';
    weight := null;
    served_by := format(
        'strategy %s: %s, %s',
        v_strategy.name,
        case
            when v_strategy.fusion = 'rrf'
                then format('reciprocal rank fusion with constant %s', v_strategy.rrf_k)
            else format('fusion by %s %s', v_strategy.fusion, v_strategy.fusion_options)
        end,
        coalesce('reranker ' || v_strategy.reranker, 'no reranker')
    );
    v_start := clock_timestamp();
    select count(*) into hits
    from recall.search(p_query, p_product_name, p_k, v_strategy.name, p_filter, p_query_embedding);
    milliseconds := recall._milliseconds_since(v_start);
    return next;
end;
$$;

comment on function recall.explain_search is
'Runs the search of the same arguments (see recall.search) and tells: a row ''analyze'', one row a'
' channel in use, of each request that recall._search_requests makes, with its weight, what served'
' it, its hits and milliseconds, and a row ''search'' for the whole of it, which does all of that'
' once more. A channel that could not serve a product says why. Raises as recall.search.';

grant execute on function recall.explain_search to recall_reader;
