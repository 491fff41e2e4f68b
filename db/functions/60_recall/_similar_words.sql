-- The words of a product that are most like a given one, by the share of trigrams in common.
create or replace function recall._similar_words(p_product_id integer, p_word text)
returns table (term text, similarity double precision)
language plpgsql
stable
parallel safe
strict
security definer
set search_path = recall, pg_temp
set jit = off
set enable_seqscan = off
as $$
declare
    v_trigrams text [] := recall._trigrams(p_word);
begin
    return query
    with waiting as (
        select distinct w.term
        from (
            select p.terms
            from _pending as p
            where p.product_id = p_product_id and p.sign > 0
            order by p.version desc
            limit 256
        ) as p
        cross join lateral unnest(tsvector_to_array(p.terms)) as w (term)
        where length(w.term) between length(p_word) / 2 and 2 * length(p_word)
    ),
    shared as (
        select w.term, count(*) as n
        from (
            select distinct w.term, g.trigram
            from _trigram as g
            cross join lateral unnest(g.terms) as w (term)
            where g.product_id = p_product_id and g.trigram = any(v_trigrams)
        ) as w
        group by w.term
        union
        select w.term, count(distinct substr('  ' || w.term || ' ', i, 3))
        from waiting as w
        cross join lateral generate_series(1, length(w.term) + 1) as i
        where substr('  ' || w.term || ' ', i, 3) = any(v_trigrams) and recall._is_word(w.term)
        group by w.term
    ),
    similar_word as (
        select
            s.term,
            s.n / (cardinality(v_trigrams) + length(s.term) + 1 - s.n)::float8 as similarity
        from shared as s
        where s.n * 4 >= cardinality(v_trigrams)
    )
    select s.term, s.similarity
    from similar_word as s
    where s.similarity >= 0.3
    order by s.similarity desc, s.term collate "C"
    limit 3;
end;
$$;

comment on function recall._similar_words is
'Up to 3 words with their similarity, 0.3 to 1: trigrams in common by trigrams in either. They'
' are those of packed chunks and of the newest 256 changes; one may have left the index since.';
