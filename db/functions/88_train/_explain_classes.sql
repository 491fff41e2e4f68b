-- What the features of a text, or of a pair of texts, added to the scores of each label.
create or replace function recall._explain_classes(
    p_model recall.trained_model,
    p_text_a text,
    p_text_b text
)
returns setof recall.term_weight
language plpgsql stable parallel unsafe security invoker set search_path from current as $$
begin
    return query
    with term as (
        select t.term, t.weights, t.scale
        from unnest(
            recall._text_features(p_text_a, p_text_b, p_model.state -> 'options')
        ) as f (term)
        inner join _class_term as t
            on t.model_id = p_model.id and f.term collate "C" = t.term and t.term <> ''
    ),
    part as (
        select
            k.term,
            u.i as class_no,
            u.x::double precision
            / (select sqrt(sum(t.scale::double precision ^ 2)) from term as t) as weight
        from term as k
        cross join unnest(k.weights::vector::real []) with ordinality as u (x, i)
        union all
        select '', u.i, u.x
        from _class_term as t
        cross join unnest(t.weights::vector::real []) with ordinality as u (x, i)
        where t.model_id = p_model.id and t.term = ''
    )
    select
        p.term, c.label, p.weight,
        p.weight / nullif(sum(abs(p.weight)) over (partition by p.class_no), 0)
    from part as p
    inner join _class as c on c.model_id = p_model.id and p.class_no = c.class_no
    order by c.label, abs(p.weight) desc, p.term;
end;
$$;

comment on function recall._explain_classes is
'By label, what weighs most first; the term '''' is the label''s bias. weight: of a score that is'
' aimed at 1 for the label and at -1 for others.';
