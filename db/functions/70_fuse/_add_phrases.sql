-- Adds to the best of a ranking the share of the question's phrases that they hold.
create or replace function recall._add_phrases(
    p_request recall._request,
    p_hits recall.fused_hit [],
    p_weight double precision,
    p_pool integer
)
returns recall.fused_hit []
language plpgsql
stable
parallel safe
security definer
set search_path = recall, pg_temp
as $$
declare
    v_pairs tsquery [] := recall._adjacent_pairs(p_request.terms);
begin
    return recall._with_part(p_hits, 'phrases', p_weight, (
        select jsonb_object_agg(h.chunk_id, s.share)
        from unnest(p_hits[:p_pool]) as h
        cross join lateral (
            -- Out of its compressed form once, not once a phrase.
            select ts_filter(c.ts_vector_extra, '{a,b,c,d}') as terms
            from chunk as c
            where c.product_id = p_request.product_id and c.id = h.chunk_id
            offset 0
        ) as c
        cross join lateral (
            select avg((c.terms @@ p.pair)::integer)::double precision as share
            from unnest(v_pairs) as p (pair)
        ) as s
        where s.share > 0
    ));
end;
$$;

comment on function recall._add_phrases is
'p_hits in a new order: p_weight times the share of recall._adjacent_pairs that stand in a chunk'
' likewise is added to the scores of the first p_pool, and told in channels as phrases: {score,'
' weight, part}.';
