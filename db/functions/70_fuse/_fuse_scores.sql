-- Fusion scores: a weighted sum of the channels' scores, the vector's by pages too; then phrases of
-- the question, what the page has answered before, and what the neighbours of a chunk got.
create or replace function recall._fuse_scores(
    p_request recall._request,
    p_hits recall.hit [],
    p_strategy recall.strategy
)
returns setof recall.fused_hit
language plpgsql stable parallel unsafe security definer set search_path from current
-- Planning the statement anew for each search costs more than its joins of some hundred rows.
set plan_cache_mode = force_generic_plan
as $$
declare
    v_options jsonb := recall._initial_options('fusion_options') || p_strategy.fusion_options;
    v_pool integer := (v_options ->> 'pool')::integer;
    v_phrases double precision := (v_options ->> 'phrases')::double precision;
    v_prior double precision := (v_options ->> 'prior')::double precision;
    v_neighbours jsonb := v_options -> 'neighbours';
    -- What neighbours' scores weigh; null: what single parts of theirs weigh, by name.
    v_lent double precision := case
        when jsonb_typeof(v_neighbours) = 'number' then v_neighbours::double precision
    end;
    v_weights jsonb;
    v_floors jsonb;
    v_tops jsonb;
begin
    select w.weights, w.floors, w.tops into v_weights, v_floors, v_tops
    from recall._weigh_channels(p_request, p_hits, p_strategy) as w;
    return query
    with summed as materialized (
        select * from recall._add_pages(p_request, p_hits, v_options, v_weights, v_floors, v_tops)
    ),
    added as (
        select
            s.chunk_id, s.doc_id,
            s.score + v_phrases * coalesce(p.share, 0) + v_prior * coalesce(a.score, 0) as score,
            s.parts
            || case when p.share > 0
                then array[row('phrases', null, p.share, v_phrases, p.share, null)::recall.part]
            end
            || case when a.score > 0
                then array[row('prior', null, a.score, v_prior, a.score, null)::recall.part]
            end as parts
        from summed as s
        -- offset 0: the condition decides whether the function is called at all.
        left join (
            select p.*
            from recall._phrase_shares(
                p_request, array(select u.chunk_id from summed as u where u.rank <= v_pool)
            ) as p
            where v_phrases > 0 and length(p_request.terms) > 1
            offset 0
        ) as p on s.chunk_id = p.chunk_id
        left join (
            select a.*
            from recall._prior_scores(p_request, array(select u.doc_id from summed as u)) as a
            where v_prior > 0
            offset 0
        ) as a on s.doc_id = a.doc_id
    ),
    placed as materialized (
        select
            p.*,
            case
                when p.place > v_pool then null
                when v_lent is not null then p.score
                else (
                    select coalesce(sum((v_neighbours ->> u.name)::float8 * u.share), 0)
                    from unnest(p.parts) as u
                )
            end as lends
        from (
            select a.*, row_number() over (order by a.score desc, a.chunk_id) as place
            from added as a
        ) as p
    ),
    -- What is relevant is alike (score regularization: Diaz 2005).
    lent as materialized (
        select n.chunk_id, sum(n.weight * p.lends) / sum(n.weight) as score
        from
            recall._neighbours(p_request, array(
                select u.chunk_id from placed as u where u.place <= v_pool order by u.place
            )) as n
            inner join placed as p on n.neighbour_id = p.chunk_id
        where v_neighbours <> '0'
        group by n.chunk_id
    )
    select
        r.chunk_id, r.doc_id,
        (row_number() over (order by r.score desc, r.chunk_id))::integer,
        r.score, r.parts
    from (
        select
            p.chunk_id, p.doc_id,
            p.score + coalesce(coalesce(v_lent, 1) * g.gain, 0) as score,
            p.parts || case when g.gain is not null
                then array[row('neighbours', null, null, v_lent, g.gain, null)::recall.part]
            end as parts
        from placed as p
        left join lent as l on p.chunk_id = l.chunk_id
        cross join lateral (
            select
                case
                    when v_lent is null then coalesce(l.score, p.lends, 0)
                    when exists (select from lent) then coalesce(l.score, p.lends, 0) - p.score
                end as gain
        ) as g
    ) as r
    order by r.score desc, r.chunk_id;
end;
$$;

comment on function recall._fuse_scores is
'A function of recall.fusion: recall._add_pages as recall._weigh_channels weighs; then, as'
' fusion_options say, phrases times recall._phrase_shares of the best pool, prior times'
' recall._prior_scores, and neighbours. These, a number: the score becomes (1 - neighbours) times'
' itself plus neighbours times the mean of its recall._neighbours'' among the best pool; an object'
' of names of parts: the mean of the neighbours'' shares is added, each times the weight here. A'
' chunk without neighbours is its own, one behind the pool gets 0. As they were where no chunk has'
' neighbours and that is a number.';
