-- Fuses hits of several channels by their scores: the weighted sum of scores laid between 0 and 1,
-- the convex combination of Bruch, Gai, Ingber 2023 but for a factor.
create or replace function recall.fuse_scores(
    p_hits recall.hit [],
    p_weights jsonb default '{}',
    p_floors jsonb default '{}',
    p_tops jsonb default '{}'
)
returns setof recall.fused_hit
language plpgsql immutable parallel safe security invoker set search_path = recall, pg_temp as $$
#variable_conflict use_column
begin
    perform recall._check_hits(p_hits, p_weights);
    perform recall._check_scores('p_floors', p_floors, -1e300);
    perform recall._check_scores('p_tops', p_tops, -1e300);
    return query
    with ranged as materialized (
        select
            channel,
            coalesce((p_weights ->> channel)::double precision, 1) as weight,
            greatest((p_tops ->> channel)::double precision, pg_catalog.max(score)) as most,
            least((p_floors ->> channel)::double precision, pg_catalog.min(score)) as least
        from pg_catalog.unnest(p_hits)
        group by channel
    ),
    shared as (
        select distinct on (h.chunk_id, h.channel collate "C")
            h.chunk_id, h.doc_id, h.channel, h.rank, h.score, r.weight,
            case
                when r.most > r.least
                    then 0.001 + 0.999 * greatest(0, h.score - r.least) / (r.most - r.least)
                else 1
            end as share
        from pg_catalog.unnest(p_hits) as h
        inner join ranged as r on h.channel = r.channel and r.weight > 0
        order by h.chunk_id, h.channel collate "C", h.score desc, h.rank
    ),
    fused as (
        select
            chunk_id,
            pg_catalog.min(doc_id) as doc_id,
            pg_catalog.sum(weight * share order by channel collate "C") as score,
            pg_catalog.array_agg(
                row(channel, rank, score, weight, share, null)::recall.part
                order by channel collate "C"
            ) as parts
        from shared
        group by chunk_id
    )
    select
        chunk_id, doc_id,
        (pg_catalog.row_number() over (order by score desc, chunk_id))::integer,
        score, parts
    from fused
    order by score desc, chunk_id;
end;
$$;

comment on function recall.fuse_scores is
'The chunks of all hits, best first, rank from 1, ties by chunk_id. score: above 0, the sum over'
' channels of weight * share, share = (score - floor) / (best - floor), at least a thousandth.'
' floor: a channel''s least score, or that in p_floors if it is lower; best: its best score, or'
' that in p_tops if it is higher. p_weights: channel name to weight from 0; a channel without one'
' weighs 1, weight 0 leaves it out. A channel that names a chunk twice counts once, by its better'
' score. parts: rank, score, weight and share of each channel. Raises 22023 for a bad hit or'
' weight. Source: Bruch, Gai, Ingber, An analysis of fusion functions for hybrid retrieval, ACM'
' TOIS 42 (2023).';

grant execute on function recall.fuse_scores to recall_reader;
