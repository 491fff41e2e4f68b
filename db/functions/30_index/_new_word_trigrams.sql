-- Groups the words among some terms by their trigrams, cut as in recall._trigrams. CJK terms and
-- numbers are no words here.
create or replace function recall._new_word_trigrams(p_terms text [])
returns table (trigram text, terms text [])
language plpgsql immutable parallel safe strict security invoker set search_path = recall, pg_temp
as $$
begin
    return query
    select w.trigram, array_agg(w.term)
    from (
        select s.term, substr('  ' || s.term || ' ', s.i, 3) collate "C" as trigram
        from (
            select t.term, generate_series(1, length(t.term) + 1) as i
            from unnest(p_terms) as t (term)
            where recall._is_word(t.term)
        ) as s
    ) as w
    group by w.trigram;
end;
$$;

comment on function recall._new_word_trigrams is
'One row a trigram, with the words of p_terms that have it; words as recall._is_word says.';
