-- What waits to be compacted, and how large the BM25 index is, a row a product.
create or replace function recall.compaction_status()
returns table (
    product_name text,
    chunks bigint,
    waiting bigint,
    waiting_deletions bigint,
    due_at bigint,
    compaction text,
    is_running boolean,
    blocks bigint,
    postings bigint,
    bytes bigint
)
language plpgsql stable parallel unsafe security definer set search_path = recall, pg_temp as $$
#variable_conflict use_column
begin
    return query
    with packed as (
        select
            b.product_id,
            count(*) as blocks,
            sum(b.n)::bigint as postings,
            -- A posting is 8 bytes; a row and its index entry are about 120 more.
            sum(8 * b.n + 120)::bigint as bytes
        from _block as b
        group by b.product_id
    )
    select
        p.name,
        coalesce(k.chunks, 0) + w.chunks,
        w.changes,
        w.deletions,
        recall._compact_limit(p.id),
        recall._compaction_mode(),
        exists (
            select
            from pg_catalog.pg_locks as l
            where l.locktype = 'transactionid' and l.granted and l.transactionid = k.xmax
        ),
        coalesce(b.blocks, 0),
        coalesce(b.postings, 0),
        coalesce(b.bytes, 0)
    from product as p
    left join _packed as k on k.product_id = p.id
    left join packed as b on b.product_id = p.id
    cross join lateral (
        select
            count(*) as changes,
            count(*) filter (where q.sign < 0) as deletions,
            coalesce(sum(q.sign), 0)::bigint as chunks
        from _pending as q
        where q.product_id = p.id
    ) as w
    where recall._may_write(p.id)
    order by p.name collate "C";
end;
$$;

comment on function recall.compaction_status is
'One row a product that the caller may write: its chunks; how many changes of chunks wait to be'
' packed, and how many of these take a chunk away; at how many the statement that brings one more'
' compacts, where compaction is statement or load (off: only recall.compact does); whether a'
' session compacts it now; blocks and postings in the index, and bytes, about what it has of the'
' table of blocks and its index, as estimated from these. Reads the heads of all blocks, about half'
' a second for a million.';

grant execute on function recall.compaction_status to recall_writer;
