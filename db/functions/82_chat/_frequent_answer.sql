-- The answer of an asked-often question that is the same, or nearly.
create or replace function recall._frequent_answer(
    p_message text,
    p_product_id integer,
    p_near double precision
)
returns table (answer_id bigint, question text, alike double precision)
language plpgsql
stable
parallel safe
security definer
set search_path = recall, pg_temp
as $$
#variable_conflict use_column
declare
    v_vector tsvector := recall._question_terms(
        p_message, (select analyzer from product where id = p_product_id)
    );
    v_terms text [] := tsvector_to_array(v_vector);
begin
    return query
    with near as materialized (
        select f.answer_id, f.question, f.asked, tsvector_to_array(f.question_terms) as terms
        from frequent_question as f
        where
            f.product_id = p_product_id
            and f.question_terms @@ recall._or_query(v_vector)
            and recall._negations(f.question) = recall._negations(p_message)
    ),
    idf as materialized (
        select t.term, coalesce(k.idf, 10) as idf
        from (
            select unnest(v_terms) as term union select unnest(terms) from near
        ) as t
        left join recall._known_terms(p_product_id, array(
            select unnest(v_terms) union select unnest(terms) from near
        )) as k on k.term = t.term
    ),
    compared as (
        select
            n.answer_id, n.question, n.asked,
            sum(i.idf) filter (where i.term = any(n.terms) and i.term = any(v_terms))
            / nullif(sum(i.idf), 0) as alike,
            coalesce(bool_or(
                i.term ~ '[0-9_]' and (i.term = any(n.terms)) <> (i.term = any(v_terms))
            ), false) as differs
        from near as n
        inner join idf as i on i.term = any(n.terms) or i.term = any(v_terms)
        group by n.answer_id, n.question, n.asked, n.terms
    )
    select c.answer_id, c.question, c.alike
    from compared as c
    where
        c.alike >= p_near and not c.differs
        and not exists (
            select 1
            from qa_log as q
            cross join lateral unnest(q.chunk_ids) as u (chunk_id)
            left join chunk as h on h.product_id = p_product_id and h.id = u.chunk_id
            where q.id = c.answer_id and (h.id is null or h.modified > q.created)
        )
    order by c.alike desc, c.asked desc, c.answer_id
    limit 1;
end;
$$;

comment on function recall._frequent_answer is
'At most one row. alike: idf of the terms that both questions have over that of all their terms,'
' at least p_near. Never one that differs in a negation, a number or an identifier, nor an answer'
' from a chunk that changed or went since.';
