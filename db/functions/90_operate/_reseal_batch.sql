-- Writes some rows anew that are not kept as their product says; the triggers seal them.
create or replace function recall._reseal_batch(p_product_id integer, p_limit integer)
returns integer
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_fields text [] := (select s.fields from sealing as s where s.product_id = p_product_id);
    v_prefix text := (
        select format('sealed:%s:', max(k.number))
        from _product_key as k
        where k.product_id = p_product_id
    );
    v_message text := case when 'message' = any(v_fields) then v_prefix end;
    v_question text := case when 'question' = any(v_fields) then v_prefix end;
    v_comment text := case when 'comment' = any(v_fields) then v_prefix end;
    v_count integer;
    v_done integer;
begin
    update message as m
    set
        content = recall._open(p_product_id, 'message', m.content),
        rewritten = recall._open(p_product_id, 'message', m.rewritten),
        parts = recall._open_json(p_product_id, 'message', m.parts),
        reasons = recall._open_json(p_product_id, 'message', m.reasons)
    from (
        select o.id
        from conversation as c
        inner join message as o on c.id = o.conversation_id
        where c.product_id = p_product_id and not recall._is_resealed(o.content, v_message)
        limit p_limit
        for update of o
    ) as o
    where m.id = o.id;
    get diagnostics v_done = row_count;
    update conversation as c
    set summary = recall._open(p_product_id, 'message', c.summary)
    from (
        select o.id
        from conversation as o
        where o.product_id = p_product_id and not recall._is_resealed(o.summary, v_message)
        limit p_limit
        for update
    ) as o
    where c.id = o.id;
    get diagnostics v_count = row_count;
    v_done := v_done + v_count;
    update qa_log as q
    set
        question = recall._open(p_product_id, 'question', q.question),
        markdown = recall._open(p_product_id, 'question', q.markdown),
        parts = recall._open_json(p_product_id, 'question', q.parts),
        findings = recall._open_json(p_product_id, 'question', q.findings)
    from (
        select o.id
        from qa_log as o
        where o.product_id = p_product_id and not recall._is_resealed(o.question, v_question)
        limit p_limit
        for update
    ) as o
    where q.id = o.id;
    get diagnostics v_count = row_count;
    v_done := v_done + v_count;
    update rating as r
    set comment = recall._open(p_product_id, 'comment', r.comment)
    from (
        select o.answer_id, o.rated_by
        from qa_log as q
        inner join rating as o on q.id = o.answer_id
        where q.product_id = p_product_id and not recall._is_resealed(o.comment, v_comment)
        limit p_limit
        for update of o
    ) as o
    where r.answer_id = o.answer_id and r.rated_by = o.rated_by;
    get diagnostics v_count = row_count;
    return v_done + v_count + recall._reseal_documents(p_product_id, p_limit, v_prefix);
end;
$$;

comment on function recall._reseal_batch is
'How many rows, at most p_limit of each table.';
