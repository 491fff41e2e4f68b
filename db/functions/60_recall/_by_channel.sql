-- Searches by one channel, in one product or in all that the caller may read.
create or replace function recall._by_channel(
    p_channel text,
    p_query text,
    p_product_name text,
    p_limit integer,
    p_filter jsonb,
    p_query_embedding vector default null
)
returns setof recall.hit
language plpgsql stable parallel unsafe security definer set search_path from current
set plan_cache_mode = force_generic_plan as $$
declare
    v_requests recall._request [] := recall._search_requests(
        p_query, p_product_name, p_limit, p_filter, p_query_embedding, true
    );
    v_hits recall.hit [] := '{}';
    v_found recall.hit [];
    v_channel text;
    v_statement text;
    v_groups integer := cardinality(v_requests);
begin
    for i in 1 .. cardinality(v_requests) loop
        v_channel := p_channel;
        if v_requests[i].united is not null then
            perform recall._enter_group(v_requests[i].united);
        end if;
        loop
            select
                recall._channel_sql(
                    c.function_name, c.spans_products or v_requests[i].product_id is not null
                )
            into v_statement
            from channel as c
            where c.name = v_channel;
            if v_requests[i].united is null then
                execute v_statement into v_found using v_requests[i];
            else
                v_found := recall._channel_found(v_requests[i], v_channel, v_statement);
            end if;
            select c.fallback into v_channel from channel as c where c.name = v_channel;
            exit when cardinality(v_found) > 0 or v_channel is null;
        end loop;
        v_hits := v_hits || v_found;
    end loop;
    if current_setting('recall.united', true) = 'on' then
        perform recall._enter_group(null);
        if p_product_name is null then
            v_groups := recall._groups_of_all(v_requests);
        end if;
        v_hits := recall._hits_here(v_requests, v_hits);
    end if;
    return query
    select
        h.chunk_id,
        h.doc_id,
        (row_number() over (order by h.rank, h.chunk_id))::integer,
        case when v_groups > 1 then 1 / (60 + h.rank)::float8 else h.score end,
        h.channel
    from unnest(v_hits) as h
    order by h.rank, h.chunk_id
    limit p_limit;
end;
$$;

comment on function recall._by_channel is
'Hits of the channel p_channel, or of its fallback where it finds nothing. p_product_name null: of'
' all products that the caller may read; where recall._search_requests makes several requests the'
' best of each, by rank, score 1 / (60 + rank). Raises 42704 and 22023 as recall._make_request.';
