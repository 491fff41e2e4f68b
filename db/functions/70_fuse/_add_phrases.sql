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
    return array(
        select
            row(
                f.chunk_id,
                f.doc_id,
                row_number() over (order by f.score desc, f.chunk_id),
                f.score,
                f.channels
            )::recall.fused_hit
        from (
            select
                h.chunk_id, h.doc_id,
                h.score + coalesce(p_weight * s.share, 0) as score,
                case
                    when s.share > 0 then h.channels || jsonb_build_object(
                        'phrases', jsonb_build_object(
                            'score', s.share, 'weight', p_weight, 'part', p_weight * s.share
                        )
                    )
                    else h.channels
                end as channels
            from unnest(p_hits) as h
            left join lateral (
                -- Out of its compressed form once, not once a phrase.
                select ts_filter(c.ts_vector_extra, '{a,b,c,d}') as terms
                from chunk as c
                where h.rank <= p_pool and c.product_id = p_request.product_id and c.id = h.chunk_id
                offset 0
            ) as c on true
            left join lateral (
                select avg((c.terms @@ p.pair)::integer)::double precision as share
                from unnest(v_pairs) as p (pair)
            ) as s on true
        ) as f
        order by f.score desc, f.chunk_id
    );
end;
$$;

comment on function recall._add_phrases is
'p_hits in a new order: p_weight times the share of recall._adjacent_pairs that stand in a chunk'
' likewise is added to the scores of the first p_pool, and told in channels as phrases: {score,'
' weight, part}.';
