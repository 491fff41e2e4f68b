-- Keeps a message and its answer, and logs the answer where answers are logged.
create or replace function recall._keep_turn(
    p_conversation recall.conversation,
    p_message text,
    p_answer recall._chat_answer,
    out message_id bigint,
    out answer_id bigint
)
returns record
language plpgsql
volatile
parallel unsafe
security definer
set search_path = recall, pg_temp
as $$
#variable_conflict use_variable
declare
    v_turn recall.message;
    v_answered recall._answered := p_answer.answered;
begin
    v_turn.conversation_id := p_conversation.id;
    v_turn.role := 'user';
    v_turn.content := p_message;
    perform recall._add_message(v_turn);
    v_turn.role := 'assistant';
    v_turn.content := coalesce(v_answered.markdown, '');
    v_turn.rewritten := p_answer.question;
    v_turn.strategy := v_answered.strategy;
    v_turn.found := v_answered.found;
    v_turn.parts := to_jsonb(v_answered.parts);
    v_turn.reasons := p_answer.reasons;
    message_id := recall._add_message(v_turn);
    answer_id := recall._log_answer(
        p_answer.question, v_answered, p_conversation.session_id, message_id
    );
    update message as m set answer_id = _keep_turn.answer_id where m.id = message_id;
end;
$$;

comment on function recall._keep_turn is
'message_id: of the answer''s turn; answer_id: of its row in recall.qa_log, null where answers'
' are not logged. The caller holds the lock on the conversation.';
