-- Fuses hits of several channels by their scores: the weighted sum of scores laid between 0 and 1.
create or replace function recall.fuse_scores(
    p_hits recall.hit [],
    p_weights jsonb default '{}',
    p_floors jsonb default '{}',
    p_tops jsonb default '{}'
)
returns setof recall.fused_hit
language plpgsql immutable parallel safe security invoker set search_path = recall, pg_temp as $$
begin
    perform recall._check_hits(p_hits, p_weights);
    perform recall._check_scores('p_floors', p_floors, -1e300);
    perform recall._check_scores('p_tops', p_tops, -1e300);
    return query select * from recall._add_scores(p_hits, p_weights, p_floors, p_tops);
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
