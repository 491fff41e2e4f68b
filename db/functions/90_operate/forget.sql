-- Takes a person out of conversations, the log, ratings, golden sets and records.
create or replace function recall.forget(
    p_session_id text default null,
    p_role name default null,
    p_is_prefix boolean default false
)
returns table (table_name text, action text, row_count bigint, remedy text)
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
#variable_conflict use_column
declare
    v_conversation_ids bigint [];
    v_answer_ids bigint [];
    v_rated_ids bigint [];
    v_texts text [];
    v_since timestamptz [];
    v_unread bigint;
    v_counts bigint [];
begin
    if p_session_id is not null then
        perform recall._check_session_id(p_session_id);
    elsif p_role is null then
        raise exception 'p_session_id: name a session, or a role with p_role'
            using
                errcode = 'invalid_parameter_value',
                hint = 'recall.forget(p_role => ''alice'') takes out all that the role asked.';
    end if;
    perform recall._refuse_null('p_is_prefix', p_is_prefix is null);
    -- Nobody makes golden questions meanwhile of what is going; sets are read on.
    lock table golden_set in share row exclusive mode;
    v_conversation_ids := array(
        select c.id
        from conversation as c
        where
            (p_role is null or c.owner = p_role)
            and recall._is_session(c.session_id, p_session_id, p_is_prefix)
        order by c.id
        for update
    );
    -- A turn that was just being answered is kept by now.
    v_answer_ids := array(
        select q.id
        from qa_log as q
        where
            (p_role is null or q.asked_by = p_role)
            and recall._is_session(q.session_id, p_session_id, p_is_prefix)
        order by q.id
        for update
    );
    v_rated_ids := array(
        select r.answer_id
        from rating as r
        where p_session_id is null and r.rated_by = p_role and r.answer_id <> all(v_answer_ids)
    );
    select array_agg(t.said), array_agg(t.since), max(t.number) filter (where t.said is null)
    into v_texts, v_since, v_unread
    from (
        select lower(btrim(s.said)) as said, min(s.created) as since, count(*) as number
        from (
            select recall._open(q.product_id, 'question', q.question) as said, q.created
            from qa_log as q
            where q.id = any(v_answer_ids)
            union all
            select recall._open(c.product_id, 'message', u.said), m.created
            from message as m
            inner join conversation as c on m.conversation_id = c.id
            cross join lateral (values (m.content), (m.rewritten)) as u (said)
            where m.conversation_id = any(v_conversation_ids) and u.said is not null
        ) as s
        group by lower(btrim(s.said))
    ) as t;
    select array[
        (select count(*) from message as m where m.conversation_id = any(v_conversation_ids)),
        (select count(*) from rating as r where r.answer_id = any(v_answer_ids))
    ]
    into v_counts;
    delete from conversation where id = any(v_conversation_ids);
    delete from rating where rated_by = p_role and answer_id = any(v_rated_ids);
    delete from qa_log where id = any(v_answer_ids);
    return query
    with routed as (
        delete from assignment as a
        where
            (p_role is null or a.owner = p_role)
            and recall._is_session(a.session_id, p_session_id, p_is_prefix)
        returning 1
    )
    select
        d.table_name, case when d.remedy is null then 'deleted' else 'unread' end, d.row_count,
        d.remedy
    from (
        values
        ('conversation', cardinality(v_conversation_ids)::bigint, null),
        ('message', v_counts[1], null),
        ('qa_log', cardinality(v_answer_ids)::bigint, null),
        ('rating', v_counts[2] + cardinality(v_rated_ids), null),
        ('assignment', (select count(*) from routed), null),
        ('golden_question', v_unread, 'roll back, recall.unlock, and call it again')
    ) as d (table_name, row_count, remedy)
    where d.row_count > 0;
    return query
    select f.* from recall._forget_golden(v_texts, v_since, array(
        select lower(btrim(recall._open(q.product_id, 'question', q.question)))
        from qa_log as q
        where q.id = any(v_rated_ids)
    )) as f;
    return query select f.* from recall._forget_derived(v_texts, v_answer_ids || v_rated_ids) as f;
    if p_session_id is null then
        return query select f.* from recall._forget_role(p_role) as f;
    end if;
end;
$$;

comment on function recall.forget is
'Of a session (p_role null: of this name, whosever it is), of all whose names begin with'
' p_session_id (p_is_prefix), or of all that a role asked (p_session_id null). A row a table that'
' changed: action deleted, updated, refreshed, or outdated for what still stands on it and carries'
' none of its text, with the call in remedy that makes it anew; unread: so many sealed texts, of'
' which the session has not the key, were deleted and compared with nothing. A golden question goes'
' where nobody else asked it and it is younger than the question, or came of ratings; else the'
' ratings that remain decide its judgements. docs/privacy.md tells what it cannot reach. What is'
' said meanwhile is kept. Raises 22023 for a bad session, or without one and a role.';

grant execute on function recall.forget to recall_admin;
