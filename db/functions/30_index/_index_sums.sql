-- What BM25 needs of products and terms: sums over their packed and pending chunks.
create or replace function recall._index_sums(p_product_ids integer [], p_terms text [])
returns jsonb
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp
set enable_seqscan = off as $$
declare
    v_any constant tsquery := recall._terms_query(array_to_tsvector(p_terms));
begin
    return (
        select
            jsonb_build_object('chunks', sum(c.chunks), 'length', sum(c.length))
            || coalesce(
                (
                    select jsonb_object_agg('df ' || t.term, t.n)
                    from (
                        select u.term, sum(u.n) as n
                        from (
                            select b.term, b.n::bigint as n
                            from _block as b
                            where b.product_id = any(p_product_ids) and b.term = any(p_terms)
                            union all
                            select w.lexeme, p.sign
                            from _pending as p
                            cross join lateral unnest(
                                ts_filter(setweight(p.terms, 'A', p_terms), '{a}')
                            ) as w
                            where p.product_id = any(p_product_ids) and p.terms @@ v_any
                        ) as u
                        group by u.term
                    ) as t
                ), '{}'
            )
        from (
            select p.chunks, p.total_length as length
            from _packed as p
            where p.product_id = any(p_product_ids)
            union all
            select p.sign, p.sign * p.length::bigint
            from _pending as p
            where p.product_id = any(p_product_ids)
            union all
            select 0, 0
        ) as c
    );
end;
$$;

comment on function recall._index_sums is
'chunks, length, and ''df '' with each term that they have: as recall._weigh_terms counts.';
