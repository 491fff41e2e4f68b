-- Which phrases a translation was put together of, and which words that follow one another.
create or replace function recall._explain_translation(
    p_model recall.trained_model,
    p_text_a text,
    p_text_b text
)
returns setof recall.term_weight
language plpgsql stable parallel unsafe security invoker set search_path from current
set jit = off as $$
begin
    return query
    with said as materialized (
        select d.parts, d.n
        from recall._predict_translation(p_model, array[p_text_a], null) as p
        cross join lateral jsonb_array_elements(p.scores -> 'parts')
            with ordinality as d (parts, n)
    ),
    part as (
        select
            row_number() over (order by d.n, i) as n,
            (d.parts -> 3 * i - 1)::integer as rank,
            substr(
                s.words, s.word_starts[(d.parts -> 3 * i - 3)::integer + 1],
                s.word_stops[(d.parts -> 3 * i - 2)::integer]
                - s.word_starts[(d.parts -> 3 * i - 3)::integer + 1] + 1
            ) as source
        from said as d
        inner join recall._cut_sentences(array[p_text_a]) as s on d.n = s.n
        cross join generate_series(1, jsonb_array_length(d.parts) / 3) as i
    ),
    phrase as materialized (
        select
            p.n, p.source,
            coalesce(ltrim(f.target), p.source) as target,
            coalesce(f.first_word, p.source) as first_word,
            coalesce(f.last_word, p.source) as last_word,
            coalesce(f.first_score, -14)::double precision as first_score,
            coalesce(f.score, -7)::double precision as score
        from part as p
        left join _translation_phrase as f
            on f.model_id = p_model.id and f.source_key = md5(p.source)::uuid and p.rank = f.rank
    ),
    follows as (
        select
            coalesce(a.last_word, '') as word,
            coalesce(b.first_word, '') as next_word,
            coalesce(b.first_score, -7) as score,
            coalesce(b.n, a.n + 1) as n
        from phrase as a
        full join phrase as b on a.n + 1 = b.n
    ),
    weighed as (
        select p.source as term, p.target as label, p.score as weight, p.n, 1 as kind
        from phrase as p
        union all
        select '', f.word || ' ' || f.next_word, 0.3 * coalesce(g.score, f.score), f.n, 0
        from follows as f
        left join _translation_bigram as g
            on g.model_id = p_model.id and f.word = g.word and f.next_word = g.next_word
    )
    select w.term, w.label, w.weight, w.weight / nullif(sum(abs(w.weight)) over (), 0)
    from weighed as w
    order by w.n, w.kind;
end;
$$;

comment on function recall._explain_translation is
'From left to right: a phrase of the text and, as label, its translation, weight the logarithm of'
' its chance; before it, with term '''', the two words that meet there, weight 0.3 of the logarithm'
' of the chance that the second follows the first. A text begins and ends with nothing.';
