-- Adds the postings of new chunk versions: a term's last block is filled up, the rest makes new
-- blocks. Postings of a block ascend: searches look them up by halving.
create or replace function recall._add_postings(p_product_id integer, p_rows tid [])
returns void
language plpgsql volatile parallel unsafe strict security definer set search_path = recall, pg_temp
set enable_seqscan = off as $$
declare
    -- Rewriting a block for a few more costs more than another row.
    v_full constant integer := 200;
    -- A term with so few postings in a batch has few blocks, most often one.
    v_few constant integer := 2;
    v_new_terms text [];
begin
    with added as materialized (
        select
            x.term, count(*)::integer as n,
            max(x.posting & 255)::integer as max_tf,
            min((x.posting >> 8) & 16777215)::integer as min_length,
            array_agg(x.posting order by x.posting) as postings
        from (
            -- Packed before they are sorted, since positions would make rows twice as wide.
            select
                t.lexeme collate "C" as term,
                recall._pack_posting(
                    c.version, c.length, coalesce(cardinality(t.positions), 1)
                ) as posting
            from recall._pending_changes(p_rows, 1) as c
            cross join lateral unnest(c.terms) as t
            offset 0
        ) as x
        group by x.term
    ),
    -- Looked up all at once, in half the time.
    rare as (
        select b.term, count(*) as blocks, min(b.ctid) as last_block, min(b.n) as n
        from _block as b
        where
            b.product_id = p_product_id
            and b.term = any(array(select a.term from added as a where a.n <= v_few))
        group by b.term
    ),
    placed as materialized (
        select
            a.*, coalesce(l.ctid, r.last_block) as last_block,
            case
                when coalesce(l.n, r.n) < v_full
                    then least(a.n, recall._block_size() - coalesce(l.n, r.n))
                else 0
            end as fitting
        from added as a
        left join rare as r on a.term = r.term
        left join lateral (
            select b.ctid, b.n
            from _block as b
            where
                b.product_id = p_product_id
                and b.term = a.term
                and (a.n > v_few or r.blocks > 1)
            order by b.lo desc
            limit 1
        ) as l on true
    ),
    grown as (
        update _block as b
        set
            lo = least(b.lo, (p.postings[1] >> 32)::integer),
            hi = greatest(b.hi, (p.postings[p.fitting] >> 32)::integer),
            n = b.n + p.fitting,
            max_tf = greatest(b.max_tf, p.max_tf),
            min_length = least(b.min_length, p.min_length),
            postings = case
                when b.postings[b.n] < p.postings[1] then b.postings || p.postings[:p.fitting]
                else array(
                    select v from unnest(b.postings || p.postings[:p.fitting]) as v order by v
                )
            end
        from placed as p
        where p.fitting > 0 and b.ctid = p.last_block
    ),
    made as (
        insert into _block (product_id, term, lo, hi, n, max_tf, min_length, postings)
        select
            p_product_id, s.term,
            (s.postings[1] >> 32)::integer, (s.postings[cardinality(s.postings)] >> 32)::integer,
            cardinality(s.postings), s.max_tf, s.min_length, s.postings
        from (
            select
                i.term, i.max_tf, i.min_length,
                i.postings[i.first:i.first + recall._block_size() - 1] as postings
            from (
                select p.*, generate_series(p.fitting + 1, p.n, recall._block_size()) as first
                from placed as p
                where p.fitting < p.n
            ) as i
            offset 0
        ) as s
    )
    select array_agg(p.term) filter (where p.last_block is null) into v_new_terms from placed as p;
    perform recall._add_words(p_product_id, v_new_terms);
end;
$$;

comment on function recall._add_postings is
'Part of a compaction: packs the versions that the given rows of _pending bring, and enters'
' words that the product did not have into _trigram.';
