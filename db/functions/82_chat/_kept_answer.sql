-- The answer that a session's message of this key had.
create or replace function recall._kept_answer(
    p_conversation recall.conversation,
    p_message_key text
)
returns table (
    message_id bigint,
    answer_id bigint,
    markdown text,
    found boolean,
    parts recall.answer_part [],
    rewritten text,
    strategy text,
    reasons jsonb
)
language plpgsql stable parallel restricted security definer set search_path = recall, pg_temp as $$
#variable_conflict use_column
declare
    v_product_id integer := p_conversation.product_id;
begin
    return query
    select
        m.id, m.answer_id, recall._open(v_product_id, 'message', m.content), m.found,
        array(
            select p
            from jsonb_populate_recordset(
                null::recall.answer_part, recall._open_json(v_product_id, 'message', m.parts)
            ) as p
        ),
        recall._open(v_product_id, 'message', m.rewritten), m.strategy,
        coalesce(recall._open_json(v_product_id, 'message', m.reasons), '{}')
        || '{"repeated": true}'
    from message as u
    inner join message as m on u.conversation_id = m.conversation_id and u.ordinal + 1 = m.ordinal
    where u.conversation_id = p_conversation.id and u.key = p_message_key;
end;
$$;

comment on function recall._kept_answer is
'No row where the session has no such message. As recall.chat gave it, with "repeated" in reasons;'
' without its texts where they are sealed and the session has not the key.';
