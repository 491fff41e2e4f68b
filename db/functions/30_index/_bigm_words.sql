-- The words of products that are most like given ones, by pg_bigm's share of bigrams in common.
create or replace function recall._bigm_words(p_product_ids integer [], p_words text [])
returns table (word text, term text, similarity double precision)
language plpgsql stable parallel unsafe security definer set search_path from current set jit = off
set enable_seqscan = off as $$
declare
    v_limit text := current_setting('pg_bigm.similarity_limit', true);
begin
    perform set_config('pg_bigm.similarity_limit', '0.3', true);
    -- The product as a literal: the partial index is found for this only.
    return query execute format(
        $sql$
        select a.word, w.term, w.similarity
        from unnest($1) as a (word)
        cross join lateral (
            select w.term, w.similarity
            from (
                select w.term, %2$I.bigm_similarity(w.term, a.word)::float8 as similarity
                from (
                    select b.term
                    from recall._block as b
                    where b.product_id = any(%1$L) and b.term operator(%2$I.=%%) a.word
                    union
                    select w.term
                    from (
                        select p.terms
                        from recall._pending as p
                        where p.product_id = any(%1$L) and p.sign > 0
                        order by p.version desc
                        limit 256
                    ) as p
                    cross join lateral unnest(tsvector_to_array(p.terms)) as w (term)
                    where length(w.term) between 0.3 * length(a.word) and length(a.word) / 0.3
                ) as w
            ) as w
            where w.similarity >= 0.3 and recall._is_word(w.term)
            order by w.similarity desc, w.term collate "C"
            limit 3
        ) as w
        $sql$,
        p_product_ids, recall._extension_schema('pg_bigm')
    )
    using p_words;
    perform set_config('pg_bigm.similarity_limit', v_limit, true);
end;
$$;

comment on function recall._bigm_words is
'As recall._similar_words: up to 3 words with their similarity, 0.3 to 1: bigrams in common by the'
' bigrams of the word that has more, begin and end counted as characters.';
