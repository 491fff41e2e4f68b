-- Which features weighed what in choosing the sentence or clause that a summary is.
create or replace function recall._explain_summaries(
    p_model recall.trained_model,
    p_text_a text,
    p_text_b text
)
returns setof recall.term_weight
language plpgsql stable parallel unsafe security invoker set search_path = recall, pg_temp
set jit = off as $$
begin
    return query
    with part as materialized (
        select u.item_no, u.unit, k.feature, k.weight
        from recall._unit_features(
            p_model.id, array[p_text_a], p_model.hyperparams ->> 'unit'
        ) as u
        cross join lateral unnest(u.features) as f (feature)
        inner join _ranker_feature as k on k.model_id = p_model.id and f.feature = k.feature
    ),
    best as (
        select p.item_no
        from part as p
        group by p.item_no
        order by sum(p.weight) desc, p.item_no
        limit 1
    )
    select p.feature, p.unit, p.weight, p.weight / nullif(sum(abs(p.weight)) over (), 0)
    from part as p
    inner join best as b on p.item_no = b.item_no
    order by abs(p.weight) desc, p.feature;
end;
$$;

comment on function recall._explain_summaries is
'label: the unit that is the summary. Features are those of recall._unit_features that the ranker'
' knows; the unit''s score is the sum of their weights.';
