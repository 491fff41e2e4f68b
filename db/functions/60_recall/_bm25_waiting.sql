-- What the changes that wait to be packed say about some terms.
create or replace function recall._bm25_waiting(p_product_id integer, p_terms text [])
returns recall._bm25_waiting
language plpgsql
stable
parallel safe
security definer
set search_path = recall, pg_temp
set enable_seqscan = off
as $$
declare
    v_waiting recall._bm25_waiting;
begin
    v_waiting.gone := array(
        select p.version from _pending as p where p.product_id = p_product_id and p.sign < 0
    );
    select
        array_agg(t.lexeme),
        array_agg(p.sign),
        array_agg(
            (p.version::bigint << 32) | (least(p.length, 16777215)::bigint << 8)
            | cardinality(t.positions)
        )
    into v_waiting.terms, v_waiting.signs, v_waiting.postings
    from _pending as p
    cross join lateral
        unnest(ts_filter(setweight(p.terms, 'A', p_terms), '{a}')) as t
    where p.product_id = p_product_id;
    return v_waiting;
end;
$$;

comment on function recall._bm25_waiting is
'The versions that went, and the occurrences of p_terms in all waiting changes.';
