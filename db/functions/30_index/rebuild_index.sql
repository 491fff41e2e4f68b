-- Makes the BM25 index of a product anew from its chunks, beside running readers and writers.
create or replace function recall.rebuild_index(p_product_name text)
returns integer
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp
set work_mem = '16MB' set jit = off set enable_hashagg = off set enable_memoize = off as $$
declare
    v_id integer := (recall._require_product(p_product_name, 'write')).id;
    v_chunks integer;
begin
    -- Waits for a compaction. One statement: chunks and waiting changes are of one snapshot.
    perform from _packed where product_id = v_id for no key update;
    with pending as (delete from _pending where product_id = v_id returning 1),
    block as (delete from _block where product_id = v_id returning 1),
    words as (delete from _trigram where product_id = v_id returning 1),
    -- Who reads this count inserts after the deletions.
    deleted as (
        select
            (select count(*) from pending) + (select count(*) from block)
            + (select count(*) from words) as n
    ),
    posting as (
        select
            recall._pack_posting(
                c.version, c.length, coalesce(cardinality(t.positions), 1)
            ) as posting,
            t.lexeme collate "C" as term
        from chunk as c
        cross join lateral unnest(c.ts_vector_extra) as t
        where c.product_id = v_id and (select d.n from deleted as d) >= 0
        order by 2, 1
    ),
    inserted as (
        insert into _block (product_id, term, lo, hi, n, max_tf, min_length, postings)
        select
            v_id, t.term, p.lo, p.hi, cardinality(s.postings), p.max_tf, p.min_length, s.postings
        from (
            select p.term, array_agg(p.posting) as postings
            from posting as p
            group by p.term
        ) as t
        cross join lateral generate_series(1, cardinality(t.postings), recall._block_size()) as i
        cross join lateral (
            select t.postings[i:i + recall._block_size() - 1] as postings offset 0
        ) as s
        cross join lateral (
            select
                min(p.version) as lo, max(p.version) as hi,
                max(p.tf) as max_tf, min(p.length) as min_length
            from recall._unpack_postings(s.postings) as p
        ) as p
        returning term
    ),
    totals as (
        update _packed as p
        set chunks = t.chunks, total_length = t.total_length
        from (
            select count(*) as chunks, coalesce(sum(c.length::bigint), 0) as total_length
            from chunk as c
            where c.product_id = v_id
        ) as t
        where p.product_id = v_id
        returning p.chunks
    ),
    new_words as (
        insert into _trigram (product_id, trigram, batch, terms)
        select v_id, w.trigram, 0, w.terms
        from recall._new_word_trigrams(array(select distinct i.term from inserted as i)) as w
    )
    select t.chunks::integer into v_chunks from totals as t;
    return v_chunks;
end;
$$;

comment on function recall.rebuild_index is
'Throws the index of a product away and packs its chunks again; gives their number. Searches'
' see the old index until the transaction commits. In repeatable read or serializable'
' transactions it may raise 40001. Raises 42704 for a product that the caller may not write.';

grant execute on function recall.rebuild_index to recall_writer;
