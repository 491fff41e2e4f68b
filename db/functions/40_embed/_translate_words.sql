-- Finds what terms of listed words are in other languages: those whose vectors are nearest.
create or replace function recall._translate_words(p_model_id integer, p_analyzer text)
returns void
language plpgsql volatile parallel unsafe security definer set search_path from current
set work_mem = '128MB' set jit = off as $$
declare
    v_one text;
    v_other text;
begin
    delete from _word_translation where model_id = p_model_id and analyzer = p_analyzer;
    for v_one, v_other in
        select a.language, b.language
        from (select distinct language from word_list) as a
        inner join (select distinct language from word_list) as b on a.language < b.language
    loop
        with word_vector as materialized (
            select l.word, l.language, v.content_embedding::vector as v
            from recall._listed_words() as l
            inner join _word_vector as v on v.model_id = p_model_id and l.word = v.word
            where l.language in (v_one, v_other)
        ),
        term as materialized (
            select
                w.language, a.terms[1] as term,
                l2_normalize(avg(l2_normalize(w.v - m.mean))) as v
            from word_vector as w
            inner join (
                select language, avg(v) as mean from word_vector group by language
            ) as m on w.language = m.language
            cross join lateral (
                select array_agg(t.term) as terms
                from pg_catalog.unnest(
                    tsvector_to_array(recall.analyze(w.word, p_analyzer))
                ) as t (term)
                where length(t.term) > 1
            ) as a
            where pg_catalog.cardinality(a.terms) = 1
            group by w.language, a.terms[1]
        ),
        -- Apart by language before they are joined: every pair is a distance.
        one as materialized (select t.term, t.v from term as t where t.language = v_one),
        other as materialized (select t.term, t.v from term as t where t.language = v_other),
        near as materialized (
            select a.term, b.term as other, a.v <#> b.v as distance
            from one as a
            inner join other as b on a.v <#> b.v <= -0.35
        ),
        ranked as (
            select
                n.*,
                row_number() over (partition by n.term order by n.distance, n.other) as place,
                row_number() over (partition by n.other order by n.distance, n.term) as other_place
            from near as n
        )
        insert into _word_translation (model_id, analyzer, term, other, similarity)
        select p_model_id, p_analyzer, u.term, u.other, -r.distance
        from ranked as r
        cross join lateral (values (r.term, r.other), (r.other, r.term)) as u (term, other)
        where least(r.place, r.other_place) <= 8 and u.term <> u.other
        on conflict (model_id, analyzer, term, other) do nothing;
    end loop;
end;
$$;

comment on function recall._translate_words is
'Of words that are one term by p_analyzer (of Chinese those of two characters, by their pair), the'
' mean of its forms: those of another language with a cosine of 0.35, the nearest eight of either.';
