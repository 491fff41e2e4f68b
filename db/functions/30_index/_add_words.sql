-- Enters words into the vocabulary by trigrams: into a trigram's last row, or in a new one where
-- that has 40 words.
create or replace function recall._add_words(p_product_id integer, p_terms text [])
returns void
language plpgsql volatile parallel unsafe strict security definer set search_path = recall, pg_temp
set enable_seqscan = off as $$
begin
    with added as materialized (
        select w.trigram, w.terms, l.ctid as last_row, l.batch, coalesce(l.words, 40) < 40 as fits
        from recall._new_word_trigrams(p_terms) as w
        left join lateral (
            select t.ctid, t.batch, cardinality(t.terms) as words
            from _trigram as t
            where t.product_id = p_product_id and t.trigram = w.trigram
            order by t.batch desc
            limit 1
        ) as l on true
    ),
    grown as (
        update _trigram as t
        set terms = t.terms || a.terms
        from added as a
        where a.fits and t.ctid = a.last_row
    )
    insert into _trigram (product_id, trigram, batch, terms)
    select p_product_id, a.trigram, coalesce(a.batch, 0) + 1, a.terms
    from added as a
    where not a.fits;
end;
$$;

comment on function recall._add_words is
'Part of a compaction: adds the words among p_terms, new to the product, to _trigram.';
