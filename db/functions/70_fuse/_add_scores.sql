-- Adds up the scores of several channels, laid between 0 and 1, times weights: the convex
-- combination of Bruch, Gai, Ingber 2023 but for a factor. A query that a caller's takes in.
create or replace function recall._add_scores(
    p_hits recall.hit [],
    p_weights jsonb,
    p_floors jsonb,
    p_tops jsonb
)
returns setof recall.fused_hit
language sql immutable parallel safe security invoker
begin atomic
    with ranged as materialized (
        select
            h.channel,
            coalesce((p_weights ->> h.channel)::double precision, 1) as weight,
            greatest((p_tops ->> h.channel)::double precision, max(h.score)) as most,
            least((p_floors ->> h.channel)::double precision, min(h.score)) as least
        from unnest(p_hits) as h
        group by h.channel
    ),

    shared as (
        select distinct on (h.chunk_id, h.channel collate "C")
            h.chunk_id, h.doc_id, h.channel, h.rank, h.score, r.weight,
            case
                when r.most > r.least
                    then 0.001 + 0.999 * greatest(0, h.score - r.least) / (r.most - r.least)
                else 1
            end as share
        from unnest(p_hits) as h
        inner join ranged as r on h.channel = r.channel and r.weight > 0
        order by h.chunk_id asc, h.channel collate "C" asc, h.score desc, h.rank asc
    ),

    fused as (
        select
            s.chunk_id,
            min(s.doc_id) as doc_id,
            sum(s.weight * s.share order by s.channel collate "C") as score,
            array_agg(
                row(s.channel, s.rank, s.score, s.weight, s.share, null)::recall.part
                order by s.channel collate "C"
            ) as parts
        from shared as s
        group by s.chunk_id
    )

    select
        r.chunk_id,
        r.doc_id,
        r.rank::integer as rank,
        r.score,
        r.parts
    from (
        select f.*, row_number() over (order by f.score desc, f.chunk_id asc) as rank
        from fused as f
    ) as r
    order by r.score desc, r.chunk_id asc;
end;

comment on function recall._add_scores is
'What recall.fuse_scores says, of arguments that are right.';

grant execute on function recall._add_scores to recall_reader;
