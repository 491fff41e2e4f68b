-- Summaries of texts: of each the sentence or clause that the ranker puts first.
create or replace function recall._predict_summaries(
    p_model recall.trained_model,
    p_texts_a text [],
    p_texts_b text []
)
returns setof recall.prediction
language plpgsql stable parallel unsafe security invoker set search_path = recall, pg_temp
set enable_nestloop = off set jit = off as $$
begin
    return query
    with unit as materialized (
        select u.*
        from recall._unit_features(p_model.id, p_texts_a, p_model.hyperparams ->> 'unit') as u
    ),
    scored as (
        select u.list_no, u.item_no, coalesce(sum(k.weight), 0) as score
        from unit as u
        cross join lateral unnest(u.features) as f (feature)
        left join _ranker_feature as k on k.model_id = p_model.id and f.feature = k.feature
        group by u.list_no, u.item_no
    ),
    guessed as (
        select
            s.list_no, s.item_no,
            row_number() over (partition by s.list_no order by s.score desc, s.item_no) as rank,
            exp(s.score) / sum(exp(s.score)) over w as guess
        from scored as s
        window w as (partition by s.list_no)
    )
    select
        t.n::integer, coalesce(b.unit, btrim(t.text)), coalesce(b.guess, 1),
        coalesce(b.others, '[]')
    from unnest(p_texts_a) with ordinality as t (text, n)
    left join (
        select
            g.list_no,
            (array_agg(u.unit order by g.rank))[1] as unit,
            max(g.guess) as guess,
            jsonb_agg(
                jsonb_build_object('text', u.unit, 'probability', g.guess) order by g.rank
            ) filter (where g.rank <= 3) as others
        from guessed as g
        inner join unit as u on g.list_no = u.list_no and g.item_no = u.item_no
        group by g.list_no
    ) as b on t.n = b.list_no;
end;
$$;

comment on function recall._predict_summaries is
'probability: that of being the best unit. scores: the three best, each with its text and'
' probability. A text without words is its own summary.';
