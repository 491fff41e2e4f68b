-- Takes the postings of deleted chunk versions out of their blocks; empty blocks go.
create or replace function recall._drop_postings(p_product_id integer, p_rows tid [])
returns void
language plpgsql
volatile
parallel unsafe
strict
security definer
set search_path = recall, pg_temp
set enable_seqscan = off
as $$
begin
    with dead as materialized (
        select t.lexeme collate "C" as term, array_agg(c.version) as versions
        from recall._waiting_changes(p_rows, -1) as c, unnest(c.terms) as t
        group by 1
    ),
    target as materialized (
        select
            b.ctid as block,
            array(
                select p
                from unnest(b.postings) as p
                where
                    (p >> 32)::integer not in (
                        select v from unnest(d.versions) as v where v between b.lo and b.hi
                    )
            ) as postings
        from dead as d
        cross join lateral (
            select x.ctid, x.lo, x.hi, x.postings
            from _block as x
            where x.product_id = p_product_id and x.term = d.term
            offset 0
        ) as b
        where exists (select from unnest(d.versions) as v where v between b.lo and b.hi)
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
