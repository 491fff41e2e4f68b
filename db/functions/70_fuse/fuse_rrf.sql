-- Fuses ranked hits of several channels: score = sum of weight / (rrf_k + rank)
-- (Cormack, Clarke, Büttcher 2009).
create or replace function recall.fuse_rrf(
    p_hits recall.hit [],
    p_weights jsonb default '{}',
    p_rrf_k integer default 60
)
returns setof recall.fused_hit
language plpgsql immutable parallel safe security invoker set search_path = recall, pg_temp as $$
#variable_conflict use_column
begin
    if p_rrf_k is null or p_rrf_k not between 0 and 10000 then
        raise exception 'p_rrf_k: must be between 0 and 10000, not %', p_rrf_k
            using errcode = 'invalid_parameter_value', hint = 'The usual constant is 60.';
    end if;
    perform recall._check_hits(p_hits, p_weights);
    return query
    with weighed as (
        select distinct on (chunk_id, channel collate "C")
            chunk_id, doc_id, channel, rank, score,
            coalesce((p_weights ->> channel)::double precision, 1) as weight
        from pg_catalog.unnest(p_hits)
        where rank > 0
        order by chunk_id, channel collate "C", rank
    ),
    fused as (
        select
            chunk_id,
            pg_catalog.min(doc_id) as doc_id,
            pg_catalog.sum(weight / (p_rrf_k + rank::bigint) order by channel collate "C") as score,
            pg_catalog.array_agg(
                row(channel, rank, score, weight, null, null)::recall.part
                order by channel collate "C"
            ) as parts
        from weighed
        where weight > 0
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

comment on function recall.fuse_rrf is
'The chunks of all hits, best first, rank from 1, ties by chunk_id. score: the sum over channels'
' of weight / (p_rrf_k + rank), above 0. p_weights: channel name to weight from 0; a channel'
' without one weighs 1, weight 0 leaves it out. A channel that names a chunk twice counts once, by'
' its better rank. parts: rank, score and weight of each channel. Raises 22023 for a bad hit,'
' weight or constant. Source: Cormack, Clarke, Büttcher, Reciprocal rank fusion outperforms'
' Condorcet and individual rank learning methods, SIGIR 2009.';

grant execute on function recall.fuse_rrf to recall_reader;
