-- How many of a text's words a product knows.
create or replace function recall._known_words(p_text text, p_product_id integer)
returns double precision
language plpgsql stable parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_analyzer text := recall._product_analyzer(p_product_id);
begin
    return (
        with word as materialized (
            select w.words, tsvector_to_array(recall.analyze(w.word, v_analyzer)) as terms
            from recall._content_words(p_text) as w
            limit 30
        )
        select coalesce(sum(w.words), 0)
        from word as w
        where w.terms && array(
            select k.term
            from recall._known_terms(
                recall._readable_products(p_product_id),
                array(select distinct t from word as o, unnest(o.terms) as t)
            ) as k
        )
    );
end;
$$;

comment on function recall._known_words is
'Of its first 30 content words; two Chinese characters are one word.';
