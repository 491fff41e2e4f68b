-- Lends the best of a ranking some of the scores of the chunks most like them among these: what is
-- relevant is alike (score regularization: Diaz 2005).
create or replace function recall._add_neighbours(
    p_request recall._request,
    p_hits recall.fused_hit [],
    p_weight double precision,
    p_pool integer
)
returns recall.fused_hit []
language plpgsql
stable
parallel unsafe
security definer
set search_path = recall, public, extensions, pg_temp
as $$
declare
    v_lent jsonb;
begin
    select jsonb_object_agg(n.chunk_id, n.score) into v_lent
    from (
        select l.chunk_id, sum(l.weight * h.score) as score
        from recall._neighbours(p_request, p_hits[:p_pool]) as l
        inner join unnest(p_hits[:p_pool]) as h on l.neighbour_id = h.chunk_id
        group by l.chunk_id
    ) as n;
    if v_lent is null then
        return p_hits;
    end if;
    return array(
        select
            row(
                f.chunk_id,
                f.doc_id,
                row_number() over (order by f.score + f.part desc, f.chunk_id),
                f.score + f.part,
                f.channels || jsonb_build_object(
                    'neighbours', jsonb_build_object('weight', p_weight, 'part', f.part)
                )
            )::recall.fused_hit
        from (
            select
                h.chunk_id, h.doc_id, h.score, h.channels,
                p_weight * (
                    coalesce(
                        (v_lent ->> h.chunk_id::text)::double precision,
                        case when h.rank <= p_pool then h.score else 0 end
                    )
                    - h.score
                ) as part
            from unnest(p_hits) as h
        ) as f
        order by f.score + f.part desc, f.chunk_id
    );
end;
$$;

comment on function recall._add_neighbours is
'p_hits in a new order: score becomes (1 - p_weight) times itself plus p_weight times the mean of'
' its recall._neighbours; itself where it has none, 0 behind the first p_pool. The difference is'
' told in channels as neighbours: {weight, part}. As they were without vectors.';
