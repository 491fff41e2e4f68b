-- Keeps what a question's hits would score by any strategy, so that strategies can be tried without
-- searching.
create or replace function recall._cache_question(
    p_golden_set_id integer,
    p_question_id bigint,
    p_request recall._request,
    p_strategy recall.strategy,
    p_channels text []
)
returns void
language plpgsql volatile parallel unsafe security definer set search_path from current as $$
declare
    v_hits recall.hit [] := (
        select h.hits from recall._channel_hits(p_request, p_strategy.channels) as h
    );
    v_fused recall.fused_hit [] := recall._fuse(p_request, v_hits, p_strategy);
    v_pool integer := (p_strategy.fusion_options ->> 'pool')::integer;
begin
    insert into _golden_hit (golden_set_id, question_id, chunk_id, doc_id, gain, parts)
    with listed as materialized (
        select
            f.chunk_id, f.doc_id, f.rank, coalesce(j.gain, 0) as gain, p.*,
            row_number() over (
                order by (select u.share from unnest(f.parts) as u where u.name = 'prior')
                desc nulls last, f.rank
            ) as prior_place
        from unnest(v_fused) as f
        cross join lateral (
            select
                array_agg(coalesce(u.share, 0)::real order by c.n)::vector as parts,
                (
                    array_agg(coalesce(1 / (10 + u.rank::real), 0)::real order by c.n)
                    filter (where c.n <= cardinality(p_channels))
                    || array_agg(coalesce(1 / (60 + u.rank::real), 0)::real order by c.n)
                    filter (where c.n <= cardinality(p_channels))
                )::vector as ranks,
                min(u.rank) as best_rank
            from unnest(p_channels || '{phrases,prior}'::text []) with ordinality as c (name, n)
            left join unnest(f.parts) as u on c.name = u.name
        ) as p
        left join golden_judgement as j
            on
                j.question_id = p_question_id
                and j.product_id = p_request.product_id and f.doc_id = j.doc_id
    ),
    lent as (
        select
            n.chunk_id,
            sum(recall._scale_vector(l.parts, n.weight)) as parts
        from (
            select
                w.chunk_id, w.neighbour_id,
                w.weight / sum(w.weight) over (partition by w.chunk_id) as weight
            from recall._neighbours(
                p_request,
                array(select f.chunk_id from unnest(v_fused[:v_pool]) as f order by f.rank)
            ) as w
        ) as n
        inner join listed as l on n.neighbour_id = l.chunk_id
        group by n.chunk_id
    )
    select
        p_golden_set_id, p_question_id, l.chunk_id, l.doc_id, l.gain,
        l.parts
        || coalesce(
            n.parts,
            case
                when l.rank <= v_pool then l.parts
                else array_fill(0::real, array[vector_dims(l.parts)])::vector
            end
        )
        || l.ranks
    from listed as l
    left join lent as n on l.chunk_id = n.chunk_id
    where l.rank <= 40 or l.best_rank <= 12 or l.prior_place <= 40 or l.gain > 0;
end;
$$;

comment on function recall._cache_question is
'Fills recall._golden_hit for one question with the best 40 of p_strategy, the best 12 of each'
' channel, the 40 of the highest prior, and whatever is relevant. parts: the share of each'
' channel, of phrases and of the prior, the same of the chunk''s neighbours, each channel''s 1 /'
' (10 + rank), and each one''s 1 / (60 + rank); 0 where a channel did not find it.';
