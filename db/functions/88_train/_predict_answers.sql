-- Answers to questions from their texts: of each the span whose F1 is expected to be the greatest,
-- by the probabilities that the ranker gives to spans.
create or replace function recall._predict_answers(
    p_model recall.trained_model,
    p_texts_a text [],
    p_texts_b text []
)
returns setof recall.prediction
language plpgsql stable parallel unsafe security invoker set search_path = recall, pg_temp
set work_mem = '128MB' set jit = off as $$
declare
    -- Those that begin and end best; of them all features are looked up.
    v_most_candidates constant integer := 100;
    v_most_spans constant integer := 60;
begin
    return query
    with scored as (
        select
            t.n, s.starts, s.ends, s.first_place, s.last_place,
            s.edges_score + recall._ranker_score(p_model.id, s.features) as score
        from unnest(p_texts_a, p_texts_b) with ordinality as t (question, text, n)
        cross join lateral recall._answer_spans(
            p_model.id, t.question, t.text, '{}', '{}', v_most_candidates, false
        ) as s
    ),
    guessed as (
        select
            s.*, exp(s.score - max(s.score) over w) as e,
            row_number() over (
                partition by s.n order by s.score desc, s.starts, s.ends
            ) as rank
        from scored as s
        window w as (partition by s.n)
    ),
    likely as (
        select g.*, g.e / sum(g.e) over (partition by g.n) as guess
        from guessed as g
        where g.rank <= v_most_spans
    ),
    -- Arrays, and no join: of the spans of a question only its own are looked at.
    listed as (
        select
            k.n, array_agg(k.starts order by k.rank) as starts,
            array_agg(k.ends order by k.rank) as ends,
            array_agg(k.guess order by k.rank) as guesses,
            array_agg(k.first_place order by k.rank) as firsts,
            array_agg(k.last_place order by k.rank) as lasts
        from likely as k
        group by k.n
    ),
    expected as (
        select
            k.n, a.starts, a.ends, a.guess,
            (
                select sum(
                    b.guess * 2.0::double precision
                    * greatest(
                        least(a.last_place, b.last_place) + 1
                        - greatest(a.first_place, b.first_place), 0
                    )
                    / (a.last_place - a.first_place + b.last_place - b.first_place + 2)
                )
                from unnest(k.guesses, k.firsts, k.lasts) as b (guess, first_place, last_place)
            ) as f1
        from listed as k
        cross join lateral unnest(k.starts, k.ends, k.guesses, k.firsts, k.lasts)
            as a (starts, ends, guess, first_place, last_place)
    ),
    best as (
        select distinct on (e.n) e.* from expected as e order by e.n, e.f1 desc, e.starts, e.ends
    )
    select
        t.n::integer, substr(t.text, b.starts + 1, b.ends - b.starts), b.f1,
        jsonb_build_object('answer_start', b.starts, 'probability', b.guess)
    from unnest(p_texts_b) with ordinality as t (text, n)
    left join best as b on t.n = b.n;
end;
$$;

comment on function recall._predict_answers is
'probability: the F1 to be expected. scores: answer_start, the characters of the text before the'
' answer, and probability, that of exactly this span. Of a text without words there is none: null.';
