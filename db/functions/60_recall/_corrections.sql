-- What a query may have meant: words like its unknown ones, and words it broke up.
create or replace function recall._corrections(p_request recall._request)
returns table (term text, weight double precision)
language plpgsql
stable
parallel safe
security definer
set search_path = recall, public, extensions, pg_temp
as $$
begin
    return query
    select s.term, max(t.n * s.similarity)
    from (
        select t.lexeme, coalesce(cardinality(t.positions), 1) as n
        from unnest(p_request.terms) as t
        where recall._is_word(t.lexeme) and not recall._is_indexed(p_request.product_id, t.lexeme)
        limit 16
    ) as t
    cross join lateral recall._similar_words(p_request.product_id, t.lexeme) as s
    group by s.term
    union all
    select t.lexeme, 1
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
' words written as one, where the product has that.';
