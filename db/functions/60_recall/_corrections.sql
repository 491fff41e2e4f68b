-- What a query may have meant: words like its unknown ones, and words it broke up.
create or replace function recall._corrections(p_request recall._request, p_similar_words text)
returns table (term text, weight double precision)
language plpgsql
stable
parallel unsafe
security definer
set search_path from current
as $$
declare
    v_word record;
begin
    for v_word in
        select t.lexeme, coalesce(cardinality(t.positions), 1) as n
        from unnest(p_request.terms) as t
        where recall._is_word(t.lexeme) and not recall._is_indexed(p_request.product_id, t.lexeme)
        limit 16
    loop
        return query execute format(
            'select s.term, $3 * s.similarity from recall.%I($1, $2) as s', p_similar_words
        )
        using p_request.product_id, v_word.lexeme, v_word.n;
    end loop;
    return query
    select t.lexeme, float8 '1'
    from unnest(recall.analyze(recall._joined_words(p_request.query), p_request.analyzer)) as t
    where
        recall._is_word(t.lexeme)
        and not t.lexeme = any(tsvector_to_array(p_request.terms))
        and recall._is_indexed(p_request.product_id, t.lexeme);
end;
$$;

comment on function recall._corrections is
'Terms beside the query''s own, with their weight beside 1 for an own term: for each of at most'
' 16 words that the product does not have, up to 3 like it, by similarity; two neighbouring'
' words written as one, where the product has that. p_similar_words: recall._similar_words or one'
' like it.';
