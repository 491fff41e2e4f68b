-- Translations of texts from how the beams of their parts ended, of each part the best.
create or replace function recall._join_translations(
    p_model_id bigint,
    p_texts text [],
    p_sentences recall._sentence [],
    p_ends recall._hypothesis []
)
returns setof recall.prediction
language plpgsql stable parallel unsafe security invoker set search_path from current
set standard_conforming_strings = on set jit = off as $$
begin
    return query
    with best as (
        select distinct on (h.n) s.text_no, h.n, h.place, h.translation, h.score, h.parts
        from unnest(p_ends) as h
        inner join unnest(p_sentences) as s on h.n = s.n
        left join _translation_bigram as g
            on g.model_id = p_model_id and h.last_word = g.word and g.next_word = ''
        order by h.n, h.score + 0.3 * coalesce(g.score, -7) desc, h.translation
    ),
    put as (
        select
            b.text_no, string_agg(b.translation, '' order by b.n) as translation,
            sum(b.score) as score, sum(b.place) as words,
            jsonb_agg(to_jsonb(b.parts) order by b.n) as parts
        from best as b
        group by b.text_no
    )
    select
        t.n::integer,
        coalesce(substring(t.raw from '^[ \t]*') || ltrim(e.translation, E' \t'), t.raw),
        case when t.raw is not null then coalesce(least(1, exp(e.score / e.words)), 1) end,
        case when t.raw is not null then jsonb_build_object(
            'score', coalesce(e.score, 0), 'parts', coalesce(e.parts, '[]')
        ) end
    from unnest(p_texts) with ordinality as t (raw, n)
    left join put as e on t.n = e.text_no;
end;
$$;

comment on function recall._join_translations is
'A row a text. probability: the mean of the words'', geometrically; a text of no parts stays as it'
' is. scores: score, the sum of the logarithms of the phrases that it is made of; parts, an array'
' as in recall._hypothesis of each part of the text.';
