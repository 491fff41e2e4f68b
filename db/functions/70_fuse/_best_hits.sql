-- The ranking behind recall.search: what recall._run_search ranks, cut.
create or replace function recall._best_hits(
    p_requests recall._request [],
    p_strategy recall.strategy,
    p_k integer,
    p_demotes boolean default false
)
returns setof recall.fused_hit
language plpgsql stable parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_hits recall.fused_hit [] := (
        select r.ranked from recall._run_search(p_requests, p_strategy, p_k) as r
    );
    -- A reranker orders the texts by itself.
    v_repeats double precision := case
        when p_demotes and p_strategy.reranker is null
            then (recall._initial_options('options') || p_strategy.options ->> 'repeats')::float8
    end;
begin
    if v_repeats < 1 then
        v_hits := recall._demote_repeats(v_hits, v_repeats);
    end if;
    if p_strategy.max_per_document is not null then
        v_hits := array(
            select row(h.chunk_id, h.doc_id, h.n, h.score, h.parts)::recall.fused_hit
            from (
                select u.*, row_number() over (partition by u.doc_id order by u.n) as place
                from unnest(v_hits)
                    with ordinality as u (chunk_id, doc_id, rank, score, parts, n)
            ) as h
            where h.place <= p_strategy.max_per_document
            order by h.n
        );
    end if;
    return query
    select h.chunk_id, h.doc_id, h.n::integer, h.score, h.parts
    from unnest(v_hits[:p_k]) with ordinality as h (chunk_id, doc_id, rank, score, parts, n);
end;
$$;

comment on function recall._best_hits is
'The best p_k chunks of all requests, at most max_per_document of a document, rank from 1 without'
' gaps; p_demotes: after recall._demote_repeats. Ranks of a channel count within a request.';
