-- Fuses hits of several channels by their scores: the weighted sum of scores laid between 0 and 1,
-- the convex combination of Bruch, Gai, Ingber 2023 but for a factor.
create or replace function recall.fuse_scores(
    p_hits recall.hit [],
    p_weights jsonb default '{}',
    p_floors jsonb default '{}',
    p_tops jsonb default '{}'
)
returns setof recall.fused_hit
language plpgsql
immutable
parallel safe
security invoker
set search_path = recall, pg_temp
as $$
#variable_conflict use_column
begin
    perform recall._check_hits(p_hits, p_weights);
    perform recall._check_scores('p_floors', p_floors, -1e300);
    perform recall._check_scores('p_tops', p_tops, -1e300);
    return query
    with best as (
        select
            chunk_id, channel,
            pg_catalog.min(doc_id) as doc_id,
            pg_catalog.min(rank) as rank,
            pg_catalog.max(score) as score,
            coalesce((p_weights ->> channel)::double precision, 1) as weight
        from pg_catalog.unnest(p_hits)
        where coalesce((p_weights ->> channel)::double precision, 1) > 0
        group by chunk_id, channel
    ),
    ranged as (
        select
            *,
            greatest(
                (p_tops ->> channel)::double precision, pg_catalog.max(score) over channels
            ) as most,
            least(
                (p_floors ->> channel)::double precision,
                pg_catalog.min(score) over channels
            ) as least
        from best
        window channels as (partition by channel)
    ),
    laid as (
        select
            *,
            weight
            * case
                when most > least
                    then 0.001 + 0.999 * greatest(0, score - least) / (most - least)
                else 1
            end as part
        from ranged
    ),
    fused as (
        select
            chunk_id,
            pg_catalog.min(doc_id) as doc_id,
            pg_catalog.sum(part order by channel collate "C") as score,
            pg_catalog.jsonb_object_agg(
                channel,
                pg_catalog.jsonb_build_object(
                    'rank', rank, 'score', score, 'weight', weight, 'part', part
                )
            ) as channels
        from laid
        group by chunk_id
    )
    select
        chunk_id, doc_id,
        (pg_catalog.row_number() over (order by score desc, chunk_id))::integer,
        score, channels
    from fused
    order by score desc, chunk_id;
end;
$$;

comment on function recall.fuse_scores is
'The chunks of all hits, best first, rank from 1, ties by chunk_id. score: above 0, the sum over'
' channels of part = weight * (score - floor) / (best - floor), at least a thousandth of the'
' weight. floor: a channel''s least score, or that in p_floors if it is lower; best: its best'
' score, or that in p_tops if it is higher. p_weights: channel name to weight from 0; a channel'
' without one weighs 1, weight 0 leaves it out. channels: name to {rank, score, weight, part}.'
' Raises 22023 for a bad weight. Source: Bruch, Gai, Ingber, An analysis of fusion functions for'
' hybrid retrieval, ACM TOIS 42 (2023).';

grant execute on function recall.fuse_scores to recall_reader;
