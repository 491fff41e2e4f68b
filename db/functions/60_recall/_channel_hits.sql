-- The hits of a strategy's channels for one request.
create or replace function recall._channel_hits(p_request recall._request, p_weights jsonb)
returns setof recall.hit
language plpgsql
stable
parallel unsafe
security definer
set search_path = recall, pg_temp
as $$
declare
    v_function text;
begin
    for v_function in
        select c.function_name
        from channel as c
        where (p_weights ->> c.name)::double precision > 0
        order by c.name
    loop
        return query execute format('select * from recall.%I($1)', v_function) using p_request;
    end loop;
end;
$$;

comment on function recall._channel_hits is
'The hits of every channel whose weight in p_weights is above 0, each best first, at most'
' p_request.max_hits of each.';
