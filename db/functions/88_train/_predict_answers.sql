-- Answers to questions from their texts: of each the span whose F1 is expected to be the greatest,
-- by the probabilities that the ranker gives to spans.
create or replace function recall._predict_answers(
    p_model recall.trained_model,
    p_texts_a text [],
    p_texts_b text []
)
returns setof recall.prediction
language plpgsql stable parallel unsafe security invoker set search_path = recall, pg_temp
set work_mem = '128MB' set enable_nestloop = off set jit = off as $$
declare
    v_most_spans constant integer := 60;
    -- Trained on spans that overlap, the ranker is less sure than it could be.
    v_sharpness constant double precision := 1.5;
begin
    return query
    with scored as (
        select
            t.n, s.starts, s.ends, s.first_place, s.last_place,
            coalesce(sum(k.weight), 0) as score
        from unnest(p_texts_a, p_texts_b) with ordinality as t (question, text, n)
        cross join lateral recall._answer_spans(p_model.id, t.question, t.text) as s
        cross join lateral unnest(s.features) as f (feature)
        left join _ranker_feature as k on k.model_id = p_model.id and f.feature = k.feature
        group by t.n, s.starts, s.ends, s.first_place, s.last_place
    ),
    guessed as (
        select
            s.*, exp(v_sharpness * (s.score - max(s.score) over w)) as e,
            row_number() over (
                partition by s.n order by s.score desc, s.starts, s.ends
            ) as rank
        from scored as s
        window w as (partition by s.n)
    ),
    likely as materialized (
        select g.*, g.e / sum(g.e) over (partition by g.n) as guess
        from guessed as g
        where g.rank <= v_most_spans
    ),
    expected as (
        select
            a.n, a.starts, a.ends, a.guess,
            sum(
                b.guess * 2.0
                * greatest(
                    least(a.last_place, b.last_place) + 1
                    - greatest(a.first_place, b.first_place), 0
                )
                / (a.last_place - a.first_place + b.last_place - b.first_place + 2)
            ) as f1
        from likely as a
        inner join likely as b on a.n = b.n
        group by a.n, a.starts, a.ends, a.guess
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
