-- Recounts the BM25 index of a product from its chunks and tells every difference.
create or replace function recall.check_index(p_product_name text)
returns table (problem text, term text, version integer, difference bigint)
language plpgsql stable parallel unsafe security definer set search_path = recall, pg_temp
set work_mem = '32MB' as $$
#variable_conflict use_column
declare
    v_id integer := (recall._require_product(p_product_name, 'write')).id;
begin
    return query
    with posting (term, version, tf, length, n) as (
        select t.lexeme, c.version, coalesce(cardinality(t.positions), 1), c.length, -1
        from chunk as c cross join lateral unnest(c.ts_vector_extra) as t
        where c.product_id = v_id
        union all
        select t.lexeme, p.version, coalesce(cardinality(t.positions), 1), p.length, p.sign
        from _pending as p cross join lateral unnest(p.terms) as t
        where p.product_id = v_id
        union all
        select b.term, p.version, p.tf, p.length, 1
        from _block as b cross join lateral recall._unpack_postings(b.postings) as p
        where b.product_id = v_id
    ),
    corpus (chunks, total_length) as (
        select -count(*), -sum(c.length::bigint) from chunk as c where c.product_id = v_id
        union all
        select sum(p.sign), sum(p.sign * p.length::bigint)
        from _pending as p
        where p.product_id = v_id
        union all
        select p.chunks, p.total_length from _packed as p where p.product_id = v_id
    )
    select 'posting', p.term, p.version, sum(p.n)
    from posting as p
    group by p.term, p.version, p.tf, p.length
    having sum(p.n) <> 0
    union all
    select 'number of chunks', null, null, sum(c.chunks)::bigint
    from corpus as c
    having coalesce(sum(c.chunks), 0) <> 0
    union all
    select 'total length', null, null, sum(c.total_length)::bigint
    from corpus as c
    having coalesce(sum(c.total_length), 0) <> 0
    union all
    select 'bounds of a block', b.term, b.lo, null
    from _block as b
    cross join lateral (
        select
            min(p.version) as lo, max(p.version) as hi, count(*) as n,
            max(p.tf) as max_tf, min(p.length) as min_length
        from recall._unpack_postings(b.postings) as p
    ) as p
    where
        b.product_id = v_id
        and (
            p.lo < b.lo or p.hi > b.hi or p.n <> b.n or p.n = 0 or p.n > recall._block_size()
            or p.max_tf > b.max_tf or p.min_length < b.min_length
        )
    union all
    select 'order of a block', b.term, b.lo, null
    from _block as b
    where
        b.product_id = v_id
        and exists (
            select
            from unnest(b.postings, b.postings[2:]) as p (posting, next)
            where p.posting >= p.next
        );
end;
$$;

comment on function recall.check_index is
'One row a difference between the index and a recount of the chunks; none when all is right.'
' difference: how many too many (above 0) or missing. Reads the whole product. Raises 42704 for'
' a product that the caller may not write.';

grant execute on function recall.check_index to recall_writer;
