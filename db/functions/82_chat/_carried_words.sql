-- The most telling words of earlier turns, for a message that leans on them.
create or replace function recall._carried_words(
    p_question text,
    p_history jsonb,
    p_own text [],
    p_words double precision,
    p_product_id integer
)
returns text []
language plpgsql stable parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_analyzer text := recall._product_analyzer(p_product_id);
begin
    return (
        with said as (
            select
                (array_agg(p.word order by p.weight desc, p.no desc))[1] as word, p.words,
                sum(p.weight) as weight, max(p.no) as no, min(p.place) as place
            from (
                select t.no, t.weight, min(w.word) as word, min(w.place) as place, w.words
                from recall._weighed_turns(p_history) as t
                cross join lateral recall._content_words(t.content) as w
                group by t.no, t.weight, lower(w.word collate "C"), w.words
            ) as p
            group by lower(p.word collate "C"), p.words
        ),
        analyzed as materialized (
            select s.*, tsvector_to_array(recall.analyze(s.word, v_analyzer)) as terms
            from said as s
        ),
        known as materialized (
            select k.term, k.idf
            from recall._known_terms(
                recall._readable_products(p_product_id),
                array(
                    select distinct t
                    from analyzed as a, unnest(a.terms) as t
                    where not t = any(p_own) and (length(t) > 1 or t collate "C" < U&'\2E80')
                )
            ) as k
        ),
        telling as (
            select
                a.word, a.words,
                row_number() over (
                    order by a.weight * avg(k.idf) * case
                        when octet_length(p_question) > length(p_question) then 1
                        when octet_length(a.word) > length(a.word) then 0.2
                        else 1
                    end desc, a.no desc, a.place
                ) as place
            from analyzed as a
            cross join lateral unnest(a.terms) as t
            inner join known as k on k.term = t
            group by a.word, a.words, a.weight, a.no, a.place
        )
        select array_agg(c.word order by c.place)
        from (
            select t.word, t.place, sum(t.words) over (order by t.place) - t.words as before
            from telling as t
        ) as c
        where c.before < least(3, greatest(2, p_words))
    );
end;
$$;

comment on function recall._carried_words is
'Two or three, p_words at least two of them (two Chinese characters are one); null where there is'
' none. How telling a word is: the mean idf of its terms that the question''s, p_own, do not have,'
' times the weight of its turns, a fifth of it for what is not ASCII where the question is.';
