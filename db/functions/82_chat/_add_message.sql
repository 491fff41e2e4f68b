-- Keeps a turn of a conversation, after those there are.
create or replace function recall._add_message(p_message recall.message)
returns bigint
language plpgsql
volatile
parallel unsafe
security definer
set search_path = recall, pg_temp
as $$
declare
    v_id bigint;
begin
    insert into message (
        conversation_id, ordinal, role, content,
        rewritten, strategy, found, parts, reasons, answer_id
    )
    select
        p_message.conversation_id, coalesce(max(m.ordinal), 0) + 1, p_message.role,
        p_message.content, p_message.rewritten, p_message.strategy, p_message.found,
        p_message.parts, p_message.reasons, p_message.answer_id
    from message as m
    where m.conversation_id = p_message.conversation_id
    returning id into v_id;
    update conversation set last_message = clock_timestamp()
    where id = p_message.conversation_id;
    return v_id;
end;
$$;

comment on function recall._add_message is
'The turn''s id. The caller holds the lock on the conversation; id, ordinal and created are made'
' here.';
