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
    v_mean vector := (p_model.state ->> 'dense_mean')::vector;
    v_factors vector := (p_model.state ->> 'dense_factor')::vector;
    v_dense_weights vector [] := array(
        select dense_weights from _class where model_id = p_model.id order by class_no
    );
    v_dense vector [] := recall._dense_features(
        p_texts_a, p_texts_b, p_model.state -> 'options'
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
            v_bias
            + case
                when s.n is null then v_zero
                else recall._scale_vector(s.weights, s.inverse_norm)
            end
            + case
                when k.dense is null then v_zero
                else recall._dense_margins(
                    v_dense_weights,
                    case
                        when p_model.state ? 'privacy'
                            then recall._private_features(k.dense, v_mean, v_factors)
                        else coalesce((k.dense - v_mean) * v_factors, k.dense)
                    end
                )
            end as margins
        from unnest(p_texts_a, v_dense) with ordinality as k (text_a, dense, n)
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
    )
    select k.n::integer, v_labels[array_position(b.x, b.most)], 1 / c.total, c.scores
    from unnest(p_texts_a) with ordinality as k (text_a, n)
    left join margin as m on k.n = m.n
    left join lateral (
        select m.margins::real [] as x, (select max(x) from unnest(m.margins::real []) as x) as most
    ) as b on true
    left join lateral (
        select
            sum(e.e) as total,
            jsonb_object_agg(v_labels[e.i], e.e / e.total) filter (where e.i is not null) as scores
        from (
            select u.i, u.e, sum(u.e) over () as total
            from (
                select o.i, exp(v_factor * (o.x::double precision - b.most)) as e
                from unnest(b.x) with ordinality as o (x, i)
            ) as u
        ) as e
    ) as c on true
    order by k.n;
end;
$$;

comment on function recall._predict_classes is
'scores: the probability of each label, the softmax of the scores times what'
' recall._calibrate_classes found.';
