-- The hits of a strategy's channels for one request.
create or replace function recall._channel_hits(p_request recall._request, p_weights jsonb)
returns setof recall.hit
language plpgsql
stable
parallel unsafe
security definer
set search_path = recall, public, extensions, pg_temp
as $$
declare
    v_request recall._request := recall._with_bm25(p_request, p_weights);
    v_function text;
begin
    for v_function in
        select c.function_name
        from channel as c
        where (p_weights ->> c.name)::double precision > 0
        order by c.name
    loop
        return query execute format('select * from recall.%I($1)', v_function) using v_request;
    end loop;
end;
$$;

comment on function recall._channel_hits is
'The hits of every channel whose weight in p_weights is above 0, each best first, at most'
' p_request.max_hits of each. BM25, on which several of them build, is computed once.';
