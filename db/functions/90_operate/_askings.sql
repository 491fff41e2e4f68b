-- Logged answers to what golden questions ask, also where the log is sealed.
create or replace function recall._askings(p_question_ids bigint [])
returns table (question_id bigint, answer_id bigint, question text)
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp as $$
#variable_conflict use_column
begin
    return query
    with golden as materialized (
        select q.id, s.product_id, lower(btrim(q.question)) as said
        from golden_question as q
        inner join golden_set as s on q.golden_set_id = s.id
        where q.id = any(p_question_ids)
    ),
    kept as materialized (
        select l.id, l.product_id, l.question, starts_with(l.question, 'sealed:') as is_sealed
        from qa_log as l
        where l.product_id is null or l.product_id in (select g.product_id from golden as g)
    ),
    -- A key is unwrapped once for so many.
    opened as (
        select
            k.product_id, array_agg(k.id order by k.id) as ids,
            recall._open_texts(
                k.product_id, 'question', array_agg(k.question order by k.id)
            ) as questions
        from kept as k
        where k.is_sealed
        group by k.product_id, k.id / 1000
    ),
    logged as (
        select k.id, k.product_id, k.question from kept as k where not k.is_sealed
        union all
        select t.id, o.product_id, t.question
        from opened as o
        cross join unnest(o.ids, o.questions) as t (id, question)
    )
    select g.id, l.id, l.question
    from golden as g
    inner join logged as l
        on
            lower(btrim(l.question)) = g.said
            and (l.product_id = g.product_id or l.product_id is null);
end;
$$;

comment on function recall._askings is
'Of its product or of all products; question: in clear, as it was asked. Questions that differ in'
' case or outer spaces only are one. What the session has no key of is not among them. Granted to'
' nobody.';
