-- Fuses ranked hits of several channels: score = sum of weight / (rrf_k + rank)
-- (Cormack, Clarke, Büttcher 2009).
create or replace function recall.fuse_rrf(
    p_hits recall.hit [],
    p_weights jsonb default '{}',
    p_rrf_k integer default 60
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
    if p_rrf_k is null or p_rrf_k not between 0 and 10000 then
        raise exception 'p_rrf_k: must be between 0 and 10000, not %', p_rrf_k
            using errcode = 'invalid_parameter_value', hint = 'The usual constant is 60.';
    end if;
    perform recall._check_hits(p_hits, p_weights);
    return query
    with weighed as (
        select
            chunk_id, doc_id, channel, score, rank,
            coalesce((p_weights ->> channel)::double precision, 1) as weight,
            pg_catalog.row_number() over (
                partition by chunk_id, channel order by rank
            ) as occurrence
        from pg_catalog.unnest(p_hits)
        where rank > 0
    ),
    fused as (
        select
            chunk_id,
            pg_catalog.min(doc_id) as doc_id,
            pg_catalog.sum(weight / (p_rrf_k + rank::bigint) order by channel collate "C") as score,
            pg_catalog.jsonb_object_agg(
                channel,
                pg_catalog.jsonb_build_object('rank', rank, 'score', score, 'weight', weight)
            ) as channels
        from weighed
        where weight > 0 and occurrence = 1
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

comment on function recall.fuse_rrf is
'The chunks of all hits, best first, rank from 1, ties by chunk_id. score: the sum over channels'
' of weight / (p_rrf_k + rank), above 0. p_weights: channel name to weight from 0; a channel'
' without one weighs 1, weight 0 leaves it out. A channel that names a chunk twice counts once, by'
' its better rank. channels: name to {rank, score, weight}. Raises 22023 for a bad hit,'
' weight or constant. Source: Cormack, Clarke, Büttcher, Reciprocal rank fusion outperforms'
' Condorcet and individual rank learning methods, SIGIR 2009.';

grant execute on function recall.fuse_rrf to recall_reader;
