-- The words of products that are most like given ones, by the share of trigrams in common.
create or replace function recall._similar_words(p_product_ids integer [], p_words text [])
returns table (word text, term text, similarity double precision)
language plpgsql stable parallel safe strict security definer set search_path = recall, pg_temp
set jit = off set enable_seqscan = off as $$
begin
    return query
    with asked as materialized (
        select a.word, a.n, recall._trigrams(a.word) as trigrams
        from unnest(p_words) with ordinality as a (word, n)
    ),
    waiting as materialized (
        -- Cut here, not by recall._trigrams: a call for each word costs five times as much.
        select distinct w.term, substr('  ' || w.term || ' ', i, 3) as trigram
        from (
            select distinct w.term
            from (
                select p.terms
                from _pending as p
                where p.product_id = any(p_product_ids) and p.sign > 0
                order by p.version desc limit 256
            ) as p
            cross join lateral unnest(tsvector_to_array(p.terms)) as w (term)
            where recall._is_word(w.term)
        ) as w
        cross join lateral generate_series(1, length(w.term) + 1) as i
    ),
    candidate as (
        select a.n, c.term
        from asked as a
        cross join lateral (
            -- A word may be in a trigram twice, and then is a candidate too easily, no more.
            select g.term
            from (
                select t.product_id, unnest(t.terms) as term
                from _trigram as t
                where t.product_id = any(p_product_ids) and t.trigram = any(a.trigrams)
                offset 0
            ) as g
            group by g.product_id, g.term
            having count(*) * 4 >= cardinality(a.trigrams)
                and count(*) * 1.3 > 0.29 * (cardinality(a.trigrams) + length(g.term) + 1)
            union
            select w.term
            from waiting as w
            where w.trigram = any(a.trigrams)
                and length(w.term) between length(a.word) / 2 and 2 * length(a.word)
            group by w.term
            having count(*) * 4 >= cardinality(a.trigrams)
        ) as c
    ),
    similar_word as (
        select
            a.n, a.word, c.term,
            s.n / (cardinality(a.trigrams) + length(c.term) + 1 - s.n)::float8 as similarity
        from candidate as c inner join asked as a on a.n = c.n
        cross join lateral (
            select count(distinct substr('  ' || c.term || ' ', i, 3)) as n
            from generate_series(1, length(c.term) + 1) as i
            where substr('  ' || c.term || ' ', i, 3) = any(a.trigrams)
        ) as s
        where s.n * 4 >= cardinality(a.trigrams)
    )
    select s.word, s.term, s.similarity
    from (
        select
            s.*, row_number() over (
                partition by s.n order by s.similarity desc, s.term collate "C"
            ) as place
        from similar_word as s
        where s.similarity >= 0.3
    ) as s
    where s.place <= 3
    order by s.n, s.place;
end;
$$;

comment on function recall._similar_words is
'Up to 3 words for each of p_words with their similarity, 0.3 to 1: trigrams in common by trigrams'
' in either. They are those of packed chunks and of the newest 256 changes, which are read once;'
' one may have left the index since.';
