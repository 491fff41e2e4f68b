-- Takes what a person asked and rated out of golden sets.
create or replace function recall._forget_golden(
    p_texts text [],
    p_since timestamptz [],
    p_rated text []
)
returns table (table_name text, action text, row_count bigint, remedy text)
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
#variable_conflict use_column
declare
    v_gone bigint [];
    v_touched bigint [];
    v_judgements bigint;
    v_deleted bigint;
    v_updated bigint;
    v_reworded bigint;
    v_cached bigint;
begin
    with asked as materialized (
        select t.said, t.since
        from unnest(p_texts, p_since) as t (said, since)
        union
        select t.said, 'infinity' from unnest(p_rated) as t (said)
    ),
    matched as materialized (
        select
            q.id, q.external_id, s.product_id,
            bool_or(
                (a.since <= q.created or starts_with(q.external_id, 'rated: '))
                and a.since < 'infinity'
            ) as is_own
        from asked as a
        inner join golden_question as q on lower(btrim(q.question)) = a.said
        inner join golden_set as s on q.golden_set_id = s.id
        group by q.id, q.external_id, s.product_id
    ),
    own as materialized (
        select
            m.id, m.external_id, m.product_id, m.is_own and m.id <> all(array(
                select l.question_id
                from recall._askings(array(select n.id from matched as n where n.is_own)) as l
            )) as is_gone
        from matched as m
    ),
    -- With its paraphrases, which recall.paraphrase_golden_questions numbers.
    family as (
        select o.id, o.is_gone from own as o
        union
        select p.id, o.is_gone
        from golden_question as p
        inner join golden_set as s on p.golden_set_id = s.id
        inner join own as o
            on
                s.product_id = o.product_id
                and regexp_replace(p.external_id, ' #[0-9]+$', '') = left(o.external_id, 490)
        where p.external_id ~ ' #[0-9]+$'
    )
    select
        array_agg(f.id) filter (where f.is_gone), array_agg(f.id) filter (where not f.is_gone)
    into v_gone, v_touched
    from family as f;
    with cached as (
        delete from _golden_cache as c
        using golden_question as q
        where q.id = any(v_gone || v_touched) and c.golden_set_id = q.golden_set_id
        returning c.golden_set_id
    ),
    hit as (
        delete from _golden_hit as h
        using golden_question as q
        where q.id = any(v_gone || v_touched) and h.golden_set_id = q.golden_set_id
        returning 1
    )
    select count(*) into v_cached from hit;
    return query select f.* from recall._outdated_learning(v_gone || v_touched) as f;
    select count(*) into v_judgements from golden_judgement as j where j.question_id = any(v_gone);
    delete from golden_question where id = any(v_gone);
    select c.deleted, c.updated into v_deleted, v_updated
    from recall._recount_judgements(v_touched) as c;
    -- Of questions that differ in case or outer spaces only the golden one is somebody's.
    update golden_question as q
    set question = o.question, modified = now()
    from (
        select q.id, min(l.question collate "C") as question
        from recall._askings(v_touched) as l
        inner join golden_question as q on l.question_id = q.id
        where starts_with(q.external_id, 'rated: ')
        group by q.id
    ) as o
    where q.id = o.id and q.question <> o.question;
    get diagnostics v_reworded = row_count;
    return query
    select d.table_name, d.action, d.row_count, null::text
    from (
        values
        ('golden_question', 'deleted', coalesce(cardinality(v_gone), 0)::bigint),
        ('golden_question', 'updated', v_reworded),
        ('golden_judgement', 'deleted', v_judgements + v_deleted),
        ('golden_judgement', 'updated', v_updated),
        ('_golden_hit', 'deleted', v_cached)
    ) as d (table_name, action, row_count)
    where d.row_count > 0;
end;
$$;

comment on function recall._forget_golden is
'p_texts: what the person asked, in lower case without outer spaces, and when first; p_rated:'
' questions of others that the person rated.';
