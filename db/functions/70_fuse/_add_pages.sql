-- The sum of the channels' scores, where the vector channel looks at the page beside the chunk.
create or replace function recall._add_pages(
    p_request recall._request,
    p_hits recall.hit [],
    p_options jsonb,
    p_weights jsonb,
    p_floors jsonb,
    p_tops jsonb
)
returns setof recall.fused_hit
language plpgsql stable parallel unsafe security definer set search_path from current
set plan_cache_mode = force_generic_plan
as $$
declare
    v_pages double precision := (p_options ->> 'pages')::double precision;
    v_pool integer := (p_options ->> 'pool')::integer;
    -- Between which scores the shares of the channel vector lie.
    v_range double precision := (
        select max(h.score) - min(h.score)
        from unnest(p_hits) as h
        where h.channel = 'vector' and v_pages > 0
    );
begin
    if v_range > 0 is not true then
        return query select * from recall._add_scores(p_hits, p_weights, p_floors, p_tops);
        return;
    end if;
    return query
    with own as materialized (
        select * from recall._add_scores(p_hits, p_weights, p_floors, p_tops)
    ),
    paged as (
        select
            o.chunk_id,
            u.weight * g.share as gain,
            array(
                select case when w.name = 'vector' then row(
                    w.name, w.rank, w.score, w.weight, w.share + g.share, w.fallback
                )::recall.part else w end
                from unnest(o.parts) as w
            ) as parts
        from recall._page_scores(p_request, array(
            select o.doc_id
            from own as o
            where o.rank <= v_pool
            group by o.doc_id
            order by min(o.rank)
            limit 8
        )) as p
        inner join own as o on p.doc_id = o.doc_id and o.rank <= v_pool
        cross join lateral unnest(o.parts) as u
        cross join lateral (select v_pages * (p.score - u.score) / v_range as share) as g
        where u.name = 'vector'
    ),
    summed as (
        select
            o.chunk_id, o.doc_id, o.score + coalesce(p.gain, 0) as score,
            coalesce(p.parts, o.parts) as parts
        from own as o
        left join paged as p on o.chunk_id = p.chunk_id
    )
    select
        s.chunk_id, s.doc_id,
        (row_number() over (order by s.score desc, s.chunk_id))::integer, s.score, s.parts
    from summed as s
    order by s.score desc, s.chunk_id;
end;
$$;

comment on function recall._add_pages is
'recall._add_scores; then pages of p_options times what recall._page_scores has more than a chunk'
' of the channel vector is added to its share there, of the best eight documents of the pool.';
