-- Predicts the labels of texts, or pairs of texts, by a classifier.
create or replace function recall._predict_classes(
    p_model recall.trained_model,
    p_texts_a text [],
    p_texts_b text []
)
returns setof recall.prediction
language plpgsql stable parallel unsafe security invoker set search_path from current
set jit = off as $$
declare
    v_factor double precision := (p_model.state -> 'best' ->> 'factor')::double precision;
    v_labels text [] := array(
        select label from _class where model_id = p_model.id order by class_no
    );
    v_bias vector := (
        select weights::vector from _class_term where model_id = p_model.id and term = ''
    );
    v_zero vector := recall._scale_vector(v_bias, 0);
begin
    return query
    with feature as (
        select k.n::integer as n, u.term collate "C" as term
        from unnest(p_texts_a, p_texts_b) with ordinality as k (text_a, text_b, n)
        cross join lateral unnest(
            recall._text_features(k.text_a, k.text_b, p_model.state -> 'options')
        ) as u (term)
        where k.text_a is not null
    ),
    margin as (
        select
            k.n::integer as n,
            v_bias + case
                when s.n is null then v_zero
                else recall._scale_vector(s.weights, s.inverse_norm)
            end as margins
        from unnest(p_texts_a) with ordinality as k (text_a, n)
        left join (
            select
                f.n,
                sum(t.weights::vector) as weights,
                1 / sqrt(sum(t.scale::double precision ^ 2)) as inverse_norm
            from feature as f
            inner join _class_term as t
                on t.model_id = p_model.id and f.term = t.term and t.term <> '' and t.scale > 0
            group by f.n
        ) as s on k.n = s.n
        where k.text_a is not null
    ),
    chance as (
        select m.n, v_labels[u.i] as label, exp(v_factor * (u.x - m.most)) as e
        from (
            select
                k.n, k.margins, (
                    select max(x) from unnest(k.margins::real []) as x
                )::double precision as most
            from margin as k
        ) as m
        cross join unnest(m.margins::real []) with ordinality as u (x, i)
    ),
    best as (
        select
            c.n,
            (array_agg(c.label order by c.e desc))[1] as label,
            max(c.e) / sum(c.e) as probability,
            jsonb_object_agg(c.label, c.e / c.total) as scores
        from (select *, sum(e) over (partition by n) as total from chance) as c
        group by c.n
    )
    select k.n::integer, b.label, b.probability, b.scores
    from unnest(p_texts_a) with ordinality as k (text_a, n)
    left join best as b on k.n = b.n;
end;
$$;

comment on function recall._predict_classes is
'scores: the probability of each label, the softmax of the scores times what'
' recall._calibrate_classes found.';
