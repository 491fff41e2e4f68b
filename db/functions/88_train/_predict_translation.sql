-- Translates texts by the phrases of a model: from left to right, the best few at each word.
create or replace function recall._predict_translation(
    p_model recall.trained_model,
    p_texts_a text [],
    p_texts_b text []
)
returns setof recall.prediction
language plpgsql stable parallel unsafe security invoker set search_path from current
set standard_conforming_strings = on set jit = off as $$
declare
    v_sentences recall._sentence [] := array(select s from recall._cut_sentences(p_texts_a) as s);
    v_beam recall._hypothesis [] := array(
        select row(s.n, 0, '', 0, '', '{}'::integer [])::_hypothesis from unnest(v_sentences) as s
    );
    v_new recall._hypothesis [];
    v_ends recall._hypothesis [] := '{}';
begin
    for v_place in 1 .. (select max(s.size) from unnest(v_sentences) as s) loop
        v_new := array(
            with span as materialized (
                select
                    s.n, b.place,
                    b.place + 1 = v_place as is_word,
                    substr(
                        s.raw, s.starts[b.place + 1], s.stops[v_place] - s.starts[b.place + 1] + 1
                    ) as raw,
                    substr(
                        s.words, s.word_starts[b.place + 1],
                        s.word_stops[v_place] - s.word_starts[b.place + 1] + 1
                    ) as words
                from unnest(v_sentences) as s
                cross join generate_series(greatest(0, v_place - 8), v_place - 1) as b (place)
                where s.size >= v_place
            ),
            option as (
                select s.n, s.place, p.*
                from span as s
                -- A limit, so that each is looked up in the index.
                cross join lateral (
                    select k.target, k.first_word, k.last_word, k.first_score, k.score, k.rank
                    from _translation_phrase as k
                    where k.model_id = p_model.id and k.source_key = md5(s.words)::uuid
                    order by k.rank
                    limit 6
                ) as p
                union all
                -- An unknown word stays as it is.
                select s.n, s.place, s.raw, s.words, s.words, -14, -7, 0
                from span as s
                where
                    s.is_word and not exists (
                        select from _translation_phrase as p
                        where p.model_id = p_model.id and p.source_key = md5(s.words)::uuid
                    )
            ),
            longer as (
                select
                    h.n, o.last_word,
                    h.score + o.score + 0.3 * coalesce(g.score, o.first_score) as score,
                    h.translation || o.target as translation,
                    h.parts || array[o.place, v_place, o.rank] as parts
                from unnest(v_beam) as h
                inner join option as o on h.n = o.n and h.place = o.place
                left join lateral (
                    select b.score
                    from _translation_bigram as b
                    where (p_model.id, h.last_word, o.first_word)
                        = (b.model_id, b.word, b.next_word)
                    limit 1
                ) as g on true
            ),
            best as (
                select distinct on (l.n, l.last_word) l.*
                from longer as l
                order by l.n, l.last_word, l.score desc, l.translation
            ),
            ranked as (
                select b.*, row_number() over ranks as r
                from best as b
                window ranks as (partition by b.n order by b.score desc, b.translation)
            )
            select row(k.n, v_place, k.last_word, k.score, k.translation, k.parts)::_hypothesis
            from ranked as k
            where k.r <= 6
        );
        v_beam := array(
            select h from unnest(v_beam) as h where h.place > v_place - 8
        ) || v_new;
        v_ends := v_ends || array(
            select h
            from unnest(v_new) as h
            inner join unnest(v_sentences) as s on h.n = s.n and h.place = s.size
        );
    end loop;
    return query
    select k.* from recall._join_translations(p_model.id, p_texts_a, v_sentences, v_ends) as k;
end;
$$;

comment on function recall._predict_translation is
'scores: as recall._join_translations. What no phrase knows'
' stays as it is, and so do placeholders. A text of more than 200 words goes by parts of so many.';
