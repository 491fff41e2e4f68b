-- The hits of a strategy's channels for one request, and what each channel took.
create or replace function recall._channel_hits(
    p_request recall._request,
    p_weights jsonb,
    out hits recall.hit [],
    out milliseconds jsonb
)
returns record
language plpgsql stable parallel unsafe security definer set search_path from current as $$
declare
    v_start timestamptz := clock_timestamp();
    v_request recall._request := p_request;
    -- The best ten stay the same (docs/lab/search.md), for half of the postings.
    v_haste constant double precision := 2;
    v_shared numeric := 0;
    v_found recall.hit [];
    v_channel record;
    v_is_united constant boolean := p_request.united is not null;
    v_asked constant text := concat_ws(
        ' ', p_weights, p_request.max_hits, p_request.query, p_request.terms::text
    );
    v_said integer;
    v_waits boolean;
begin
    if v_is_united then
        hits := recall._kept('hits', v_asked)::recall.hit [];
        milliseconds := '{}';
        if hits is not null then
            return;
        end if;
    end if;
    if (
        select count(*) > 1
        from channel as c
        where c.uses_bm25 and (p_weights ->> c.name)::double precision > 0
    ) then
        v_request.bm25_hits := recall._bm25_hits(p_request, p_request.max_hits, v_haste);
        v_shared := recall._milliseconds_since(v_start);
    end if;
    hits := '{}';
    milliseconds := '{}';
    if v_is_united then
        v_waits := recall._waits();
        v_said := recall._said_length();
        if v_waits and recall._kept('idle', v_asked) is not null then
            return;
        end if;
    end if;
    for v_channel in
        select
            c.name, c.uses_bm25,
            recall._channel_sql(
                coalesce(e.function_name, c.function_name),
                c.spans_products or p_request.product_id is not null
            ) as statement
        from channel as c
        -- BM25's engine is asked by recall._bm25_hits, once for all channels that build on it.
        left join engine as e
            on e.channel = c.name and e.name = p_request.engines ->> c.name and c.name <> 'bm25'
        where (p_weights ->> c.name)::double precision > 0
        order by c.name
    loop
        v_start := clock_timestamp();
        if v_request.united is null then
            execute v_channel.statement into v_found using v_request;
        else
            v_found := recall._channel_found(v_request, v_channel.name, v_channel.statement);
        end if;
        hits := hits || v_found;
        milliseconds := milliseconds || jsonb_build_object(
            v_channel.name,
            recall._milliseconds_since(v_start)
            + case when v_channel.uses_bm25 then v_shared else 0 end
        );
    end loop;
    if v_is_united and not recall._has_said() then
        perform recall._keep('hits', v_asked, hits::text);
    elsif v_waits and recall._said_length() = v_said then
        -- What channels count for this request is told.
        perform recall._keep('idle', v_asked, 'yes');
    end if;
end;
$$;

comment on function recall._channel_hits is
'hits of every channel whose weight in p_weights is above 0, each best first, at most'
' p_request.max_hits of each, by its engine where p_request has one. milliseconds of each; those of'
' BM25, which is computed once where several of them build on it, count with each of them.';
