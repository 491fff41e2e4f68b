-- Lends the best of a ranking some of the scores of the chunks most like them among these: what is
-- relevant is alike (score regularization: Diaz 2005).
create or replace function recall._add_neighbours(
    p_request recall._request,
    p_hits recall.fused_hit [],
    p_weight jsonb,
    p_pool integer
)
returns recall.fused_hit []
language plpgsql
stable
parallel unsafe
security definer
set search_path from current
as $$
declare
    v_share double precision := case
        when jsonb_typeof(p_weight) = 'number' then p_weight::text::float8 else 0
    end;
    v_weights jsonb := case when jsonb_typeof(p_weight) = 'object' then p_weight else '{}' end;
    v_own jsonb;
    v_lent jsonb;
begin
    select jsonb_object_agg(h.chunk_id, v_share * h.score + p.score) into v_own
    from unnest(p_hits[:p_pool]) as h
    cross join lateral (
        select coalesce(sum(
            w.value::text::float8 * (h.channels #>> array[w.key, 'part'])::float8
            / (h.channels #>> array[w.key, 'weight'])::float8
        ), 0) as score
        from jsonb_each(v_weights) as w
    ) as p;
    select jsonb_object_agg(n.chunk_id, n.score) into v_lent
    from (
        select l.chunk_id, sum(l.weight * (v_own ->> l.neighbour_id::text)::float8) as score
        from recall._neighbours(p_request, p_hits[:p_pool]) as l
        group by l.chunk_id
    ) as n;
    if v_lent is null and v_weights = '{}' then
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
                coalesce(
                    (v_lent ->> h.chunk_id::text)::float8, (v_own ->> h.chunk_id::text)::float8, 0
                ) - v_share * h.score as part
            from unnest(p_hits) as h
        ) as f
        order by f.score + f.part desc, f.chunk_id
    );
end;
$$;

comment on function recall._add_neighbours is
'p_hits in a new order. p_weight, a number: the score becomes (1 - p_weight) times itself plus'
' p_weight times the mean of its recall._neighbours''; an object of channels, phrases and prior:'
' the mean of the neighbours'' parts is added, each times the weight here. A chunk without'
' neighbours is its own, one behind the first p_pool gets 0. The difference is told in channels as'
' neighbours: {weight, part}. As they were where no chunk has neighbours and p_weight is a number.';
