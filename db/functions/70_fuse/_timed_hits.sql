-- The hits of a strategy's channels for one request, and what each channel took.
create or replace function recall._timed_hits(p_request recall._request, p_weights jsonb)
returns table (hits recall.hit [], milliseconds jsonb)
language plpgsql
stable
parallel unsafe
security definer
set search_path from current
as $$
declare
    v_start timestamptz := clock_timestamp();
    v_request recall._request := recall._with_bm25(p_request, p_weights);
    v_shared numeric := 0;
    v_channel record;
begin
    if v_request.bm25_hits is not null then
        v_shared := recall._milliseconds_since(v_start);
    end if;
    hits := '{}';
    milliseconds := '{}';
    for v_channel in
        select c.name, case when c.uses_bm25 then v_shared else 0 end as shared
        from channel as c
        where (p_weights ->> c.name)::double precision > 0
        order by c.name
    loop
        v_start := clock_timestamp();
        hits := hits || array(
            select h
            from recall._channel_hits(
                v_request, jsonb_build_object(v_channel.name, p_weights -> v_channel.name)
            ) as h
        );
        milliseconds := milliseconds || jsonb_build_object(
            v_channel.name, v_channel.shared + recall._milliseconds_since(v_start)
        );
    end loop;
    return next;
end;
$$;

comment on function recall._timed_hits is
'One row: the hits of recall._channel_hits, channel by channel, and channel to milliseconds, those'
' of the BM25 that several share counted with each of them.';
