-- The turns of a conversation's context, in clear.
create or replace function recall._opened_messages(
    p_conversation recall.conversation,
    p_from integer
)
returns table (ordinal integer, role text, content text, parts jsonb, reasons jsonb)
language plpgsql stable parallel restricted security definer set search_path = recall, pg_temp as $$
#variable_conflict use_column
begin
    return query
    select
        m.ordinal, m.role, recall._open(p_conversation.product_id, 'message', m.content),
        recall._open_json(p_conversation.product_id, 'message', m.parts),
        recall._open_json(p_conversation.product_id, 'message', m.reasons)
    from message as m
    where
        m.conversation_id = p_conversation.id
        and m.ordinal >= p_conversation.context_from and m.ordinal >= p_from;
end;
$$;

comment on function recall._opened_messages is
'From the ordinals context_from and p_from on; content and the rest null where the session has not'
' the key.';
