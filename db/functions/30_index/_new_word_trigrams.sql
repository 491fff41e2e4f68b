-- Groups the words among some terms by their trigrams. CJK terms and numbers are no words here.
create or replace function recall._new_word_trigrams(p_terms text [])
returns table (trigram text, terms text [])
language plpgsql
stable
parallel safe
strict
security invoker
set search_path = recall, pg_temp
as $$
begin
    return query
    select g.trigram collate "C", array_agg(t.term)
    from unnest(p_terms) as t (term)
    cross join lateral unnest(recall._trigrams(t.term)) as g (trigram)
    where recall._is_word(t.term)
    group by 1;
end;
$$;

comment on function recall._new_word_trigrams is
'One row a trigram, with the words of p_terms that have it; words as recall._is_word says.';
