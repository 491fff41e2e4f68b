-- The hits of a strategy's channels for one request.
create or replace function recall._channel_hits(p_request recall._request, p_weights jsonb)
returns setof recall.hit
language plpgsql
stable
parallel unsafe
security definer
set search_path from current
as $$
declare
    v_request recall._request := recall._with_bm25(p_request, p_weights);
    v_function text;
begin
    for v_function in
        select coalesce(e.function_name, c.function_name)
        from channel as c
        -- BM25's engine is asked by recall._bm25_hits, once for all channels that build on it.
        left join engine as e
            on e.channel = c.name and e.name = p_request.engines ->> c.name and c.name <> 'bm25'
        where (p_weights ->> c.name)::double precision > 0
        order by c.name
    loop
        return query execute format('select * from recall.%I($1)', v_function) using v_request;
    end loop;
end;
$$;

comment on function recall._channel_hits is
'The hits of every channel whose weight in p_weights is above 0, each best first, at most'
' p_request.max_hits of each, by its engine where p_request has one. BM25, on which several of them'
' build, is computed once.';
