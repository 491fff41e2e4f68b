-- What a query may have meant: words like its unknown ones, and words it broke up.
create or replace function recall._corrections(p_request recall._request, p_similar_words text)
returns table (term text, weight double precision)
language plpgsql stable parallel unsafe security definer set search_path from current as $$
declare
    v_words text [] := array(
        select t.lexeme from unnest(p_request.terms) as t where recall._is_word(t.lexeme)
    );
    v_joined text [] := array(
        select t.lexeme
        from unnest(recall.analyze(recall._joined_words(p_request.query), p_request.analyzer)) as t
        where
            recall._is_word(t.lexeme)
            and not t.lexeme = any(tsvector_to_array(p_request.terms))
    );
    v_all jsonb;
    v_unknown text [] := recall._unknown_terms(p_request.product_ids, v_words || v_joined);
begin
    v_words := array(
        select w.word
        from unnest(v_words) with ordinality as w (word, n)
        where (w.word in (select u from unnest(v_unknown) as u)) is true
        order by w.n
        limit 16
    );
    if recall._is_united() then
        v_all := recall._of_all_nodes('similar', v_words::text);
        if v_all is null then
            execute format(
                'select coalesce(jsonb_agg(to_jsonb(s)), ''[]'') from recall.%I($1, $2) as s',
                p_similar_words
            )
            into v_all
            using p_request.product_ids, v_words;
            v_all := recall._say_own('similar', v_words::text, v_all);
        end if;
        return query
        select s.term, coalesce(cardinality(t.positions), 1) * s.similarity
        from (
            select
                d.*, row_number() over (
                    partition by d.word order by d.similarity desc, d.term collate "C"
                ) as place
            from (
                select distinct
                    e ->> 'word' as word, e ->> 'term' as term,
                    (e ->> 'similarity')::double precision as similarity
                from jsonb_array_elements(v_all) as e
            ) as d
        ) as s
        inner join unnest(p_request.terms) as t on s.word = t.lexeme
        where s.place <= 3;
    else
        return query execute format(
            'select s.term, coalesce(cardinality(t.positions), 1) * s.similarity'
            || ' from recall.%I($1, $2) as s inner join unnest($3) as t on t.lexeme = s.word',
            p_similar_words
        )
        using p_request.product_ids, v_words, p_request.terms;
    end if;
    return query
    select j.term, float8 '1'
    from unnest(v_joined) as j (term)
    where (j.term in (select u from unnest(v_unknown) as u)) is not true;
end;
$$;

comment on function recall._corrections is
'Terms beside the query''s own, with their weight beside 1 for an own term: for each of at most'
' 16 words that the product does not have, up to 3 like it, by similarity; two neighbouring'
' words written as one, where the product has that. p_similar_words: recall._similar_words or one'
' like it.';
