-- Adds the postings of new chunk versions: to a term's last block where they fit, else in new
-- blocks. Postings of a block ascend: searches look them up by halving.
create or replace function recall._add_postings(p_product_id integer, p_rows tid [])
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
    with added as (
        select
            t.lexeme collate "C" as term, count(*)::integer as n,
            max(coalesce(cardinality(t.positions), 1)) as max_tf,
            min(c.length) as min_length,
            array_agg(c.posting + coalesce(cardinality(t.positions), 1) order by c.posting)
            as postings
        from (
            select
                (w.version::bigint << 32) | (least(w.length, 16777215)::bigint << 8) as posting,
                w.length, w.terms
            from recall._waiting_changes(p_rows, 1) as w
            offset 0
        ) as c
        cross join lateral unnest(c.terms) as t
        group by 1
    ),
    placed as materialized (
        select a.*, l.ctid as last_block, coalesce(l.n + a.n <= 240, false) as fits
        from added as a
        left join lateral (
            select b.ctid, b.n
            from _block as b
            where b.product_id = p_product_id and b.term = a.term
            order by b.lo desc
            limit 1
        ) as l on true
    ),
    grown as (
        update _block as b
        set
            lo = least(b.lo, (p.postings[1] >> 32)::integer),
            hi = greatest(b.hi, (p.postings[p.n] >> 32)::integer),
            n = b.n + p.n,
            max_tf = greatest(b.max_tf, p.max_tf),
            min_length = least(b.min_length, p.min_length),
            postings = case
                when b.postings[b.n] < p.postings[1] then b.postings || p.postings
                else array(select v from unnest(b.postings || p.postings) as v order by v)
            end
        from placed as p
        where p.fits and b.ctid = p.last_block
    ),
    new_words as (
        insert into _trigram (product_id, trigram, batch, terms)
        select
            p_product_id,
            w.trigram,
            (select max(p.postings[p.n] >> 32) from placed as p),
            w.terms
        from recall._new_word_trigrams(
            array(select p.term from placed as p where p.last_block is null)
        ) as w
    )
    insert into _block (product_id, term, lo, hi, n, max_tf, min_length, postings)
    select
        p_product_id, p.term,
        (s.postings[1] >> 32)::integer,
        (s.postings[cardinality(s.postings)] >> 32)::integer,
        cardinality(s.postings), p.max_tf, p.min_length, s.postings
    from placed as p
    cross join generate_series(1, p.n, 240) as i
    cross join lateral (select p.postings[i:i + 239] as postings) as s
    where not p.fits;
end;
$$;

comment on function recall._add_postings is
'Part of a compaction: packs the versions that the given rows of _pending bring, and enters'
' words that the product did not have into _trigram.';
