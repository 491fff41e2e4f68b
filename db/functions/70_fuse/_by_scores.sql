-- Hits in the order of scores that a reranker gave them.
create or replace function recall._by_scores(
    p_hits recall.fused_hit [],
    p_scores double precision []
)
returns setof recall.fused_hit
language plpgsql
immutable
parallel safe
security invoker
set search_path = recall, pg_temp
as $$
begin
    return query
    select
        h.chunk_id,
        h.doc_id,
        (pg_catalog.row_number() over (order by p_scores[h.n] desc nulls last, h.n))::integer,
        p_scores[h.n],
        h.channels
    from pg_catalog.unnest(p_hits)
        with ordinality as h (chunk_id, doc_id, rank, score, channels, n)
    order by 3;
end;
$$;

comment on function recall._by_scores is
'p_hits, best first, rank from 1, score as in p_scores, which stands side by side with it; those'
' without one last, ties as they were.';
