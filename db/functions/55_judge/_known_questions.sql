-- The golden questions of a product that are most like one that is asked.
create or replace function recall._known_questions(
    p_product_id integer,
    p_asked tsvector,
    p_left_out bigint []
)
returns table (question_id bigint, question text, alike double precision)
language plpgsql stable parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_asked text [] := tsvector_to_array(
        recall._rarest_terms(array[p_product_id], ts_filter(p_asked, '{a}'))
    );
    v_terms text [];
    v_weights double precision [];
begin
    -- What no text has tells as much as the rarest word.
    select array_agg(t.term order by t.weight desc), array_agg(t.weight order by t.weight desc)
    into v_terms, v_weights
    from (
        select u.term, coalesce(k.idf, 10) as weight
        from unnest(v_asked) as u (term)
        left join recall._known_terms(array[p_product_id], v_asked) as k on u.term = k.term
    ) as t;
    if v_terms is null then
        return;
    end if;
    return query
    with near as materialized (
        select c.id, c.question, tsvector_to_array(c.terms) as terms
        from (
            select q.id, q.question, q.terms
            from golden_set as s
            inner join golden_question as q on s.id = q.golden_set_id
            where
                s.product_id = p_product_id
                and q.terms @@ recall._terms_query(array_to_tsvector(v_terms[:8]))
                and q.id <> all(coalesce(p_left_out, '{}'))
            order by q.id desc
            limit 2000
        ) as c
    ),
    nearest as materialized (
        select n.id, n.question, n.terms
        from near as n
        cross join lateral (
            select sum(w.weight) as weight
            from unnest(v_terms[:8], v_weights[:8]) as w (term, weight)
            where w.term = any(n.terms)
        ) as r
        order by r.weight / sqrt(cardinality(n.terms)) desc, n.id
        limit 20
    ),
    weights as materialized (
        select t.term, t.term = any(v_terms) as asked, coalesce(k.idf, 10) as weight
        from (select distinct u.term from nearest as n, unnest(n.terms) as u (term)) as t
        left join recall._known_terms(
            array[p_product_id],
            array(select distinct u.term from nearest as n, unnest(n.terms) as u (term))
        ) as k on t.term = k.term
    )
    select
        n.id,
        n.question,
        least(1, w.shared / sqrt(w.weight * (select sum(v) from unnest(v_weights) as v)))
    from nearest as n
    cross join lateral (
        select sum(t.weight) as weight, sum(t.weight) filter (where t.asked) as shared
        from weights as t
        where t.term = any(n.terms)
    ) as w
    order by 3 desc, 1;
end;
$$;

comment on function recall._known_questions is
'At most 20 golden questions, of the newest 2,000 that share one of the eight rarest terms with'
' p_asked, but p_left_out, the most alike first. alike: the idf of the terms of both over the'
' geometric mean of that of each one''s, above 0, 1 for the same terms. Of more than 64 terms that'
' are asked the rarest 64 count.';
