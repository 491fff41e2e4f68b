-- Takes the postings of deleted chunk versions out of their blocks; empty blocks go.
create or replace function recall._drop_postings(p_product_id integer, p_rows tid [])
returns void
language plpgsql volatile parallel unsafe strict security definer set search_path = recall, pg_temp
set enable_seqscan = off as $$
begin
    with dead as materialized (
        select x.term, array_agg(x.posting order by x.posting) as postings
        from (
            select
                t.lexeme collate "C" as term,
                recall._pack_posting(
                    c.version, c.length, coalesce(cardinality(t.positions), 1)
                ) as posting
            from recall._pending_changes(p_rows, -1) as c
            cross join lateral unnest(c.terms) as t
        ) as x
        group by x.term
    ),
    target as materialized (
        select
            b.ctid as block,
            case
                when cardinality(b.dead) <= 4 then
                    -- One pass each; null, past the end of the few, removes nothing.
                    array_remove(array_remove(array_remove(array_remove(
                        b.postings, b.dead[1]), b.dead[2]), b.dead[3]), b.dead[4])
                else
                    array(select p from unnest(b.postings) as p where p <> all(b.dead) order by p)
            end as postings
        from dead as d
        cross join lateral (
            select
                x.ctid,
                x.postings,
                -- Those within the block's bounds, by halving.
                d.postings[
                    width_bucket(recall._pack_posting(x.lo, 0, 0), d.postings) + 1
                    :width_bucket(recall._pack_posting(x.hi), d.postings)
                ] as dead
            from _block as x
            where x.product_id = p_product_id and x.term = d.term
            offset 0
        ) as b
        where cardinality(b.dead) > 0
    ),
    gone as (
        delete from _block as b
        using target as t
        where b.ctid = t.block and cardinality(t.postings) = 0
    )
    update _block as b
    set postings = t.postings, n = cardinality(t.postings)
    from target as t
    where b.ctid = t.block and cardinality(t.postings) between 1 and b.n - 1;
end;
$$;

comment on function recall._drop_postings is
'Part of a compaction: rewrites the blocks that hold versions which the given rows of _pending'
' take away. lo, hi, max_tf and min_length stay, as bounds.';
