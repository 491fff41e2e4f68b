-- A turn of a conversation: answers a message in its context, and keeps both.
create or replace function recall.chat(
    p_session_id text,
    p_message text,
    p_product_name text default null,
    p_strategy text default null,
    p_query_embedding vector default null,
    p_message_key text default null
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
language plpgsql volatile parallel unsafe security definer set search_path from current as $$
#variable_conflict use_column
declare
    v_start timestamptz := clock_timestamp();
    v_conversation recall.conversation := recall._open_session(p_session_id, p_product_name);
    v_product text := (select p.name from product as p where p.id = v_conversation.product_id);
    v_text text;
    v_strategy recall.strategy;
    v_complied recall._complied;
    v_answer recall._chat_answer;
    v_answered recall._answered;
    v_ordinal integer;
    v_message_id bigint;
    v_answer_id bigint;
begin
    -- Not by its name, which may be another since.
    if not recall._may_read(v_conversation.product_id) then
        raise exception 'p_session_id: you may no longer read the product of session "%"',
            p_session_id
            using errcode = 'undefined_object', hint = 'Begin another session.';
    end if;
    if length(p_message_key) not between 1 and 200 then
        raise exception 'p_message_key: must have 1 to 200 characters, not %', length(p_message_key)
            using errcode = 'invalid_parameter_value', hint = 'Null: a message that has no key.';
    end if;
    -- recall._open_session holds the conversation: the same message does not come in meanwhile.
    return query select k.* from recall._kept_answer(v_conversation, p_message_key) as k;
    if found then
        return;
    end if;
    v_strategy := recall._require_strategy(
        case
            when p_strategy is not null or v_product is null then p_strategy
            else recall.route(v_product, p_session_id)
        end,
        v_product
    );
    v_complied := recall._comply(p_message, v_conversation.product_id, 'question');
    -- What a rule takes out is not kept either, nor does it reach a generator with later turns.
    v_text := case when v_complied.is_blocked then '***' else v_complied.content end;
    v_answer := recall._answer_turn(
        v_conversation, case when v_complied.is_blocked then p_message else v_text end, v_strategy,
        v_complied.is_blocked,
        -- A vector of what a rule takes out would be searched all the same.
        case when not v_complied.findings @> '[{"action": "mask"}]' then p_query_embedding end
    );
    if recall._gathers() then
        return;
    end if;
    v_answered := v_answer.answered;
    if v_complied.is_blocked then
        v_answer.question := v_text;
        v_answer.reasons := v_answer.reasons - 'candidates'
            || jsonb_build_object('question', v_text);
    else
        -- What was masked before is not there to be found again.
        v_answered.findings := v_answered.findings
            || jsonb_path_query_array(v_complied.findings, '$[*] ? (@.action == "mask")');
    end if;
    select coalesce(max(m.ordinal), 0) into v_ordinal
    from message as m where m.conversation_id = v_conversation.id;
    insert into message (conversation_id, ordinal, role, content, key)
    values (v_conversation.id, v_ordinal + 1, 'user', v_text, p_message_key);
    insert into message (
        conversation_id, ordinal, role, content, rewritten, strategy, found, parts, reasons
    )
    values (
        v_conversation.id, v_ordinal + 2, 'assistant', coalesce(v_answered.markdown, ''),
        v_answer.question, v_answered.strategy, v_answered.found, to_jsonb(v_answered.parts),
        -- An asked-often question is somebody else's: it is told, and not kept.
        case v_answer.reasons ->> 'by'
            when 'frequent' then v_answer.reasons - 'question' else v_answer.reasons
        end
    )
    returning id into v_message_id;
    v_answer_id := recall._log_answer(
        v_answer.question, v_answered, v_conversation.session_id, v_message_id, v_start
    );
    update message as m set answer_id = v_answer_id where m.id = v_message_id;
    update conversation as c set last_message = clock_timestamp() where c.id = v_conversation.id;
    return query
    select
        v_message_id, v_answer_id, v_answered.markdown, v_answered.found, v_answered.parts,
        v_answer.question, v_answered.strategy, v_answer.reasons;
end;
$$;

comment on function recall.chat is
'One row: the answer to p_message in the session p_session_id of the calling role, which its'
' first message begins. p_product_name null: the session''s product, or all that the caller may'
' read in a new one. p_strategy null: what recall.route gives the session. rewritten: the'
' question that was searched, with what it needed of earlier turns; reasons: why this answer'
' (docs/chat.md); message_id: of the answer in recall.message; answer_id: for recall.rate, null'
' where answers are not logged. Of a message the first 10,000 characters count, masked as the'
' rules for questions say. p_query_embedding: the message''s vector, as in recall.search; used only'
' where the message is searched as it is: not for a rewritten one, nor for a masked one.'
' Two messages at once in one session are answered one after the other. p_message_key: the'
' application''s own key of the message, at most 200 characters: one that the session has had is'
' not asked again, its answer is given once more, and reasons has "repeated": true.'
' Raises 22023 for a bad session, key or vector or another product than the session''s, 42704 for a'
' product or strategy that is not there, 0A000 for a session of a product in parts (docs/nodes.md)'
' without its name, 25006 on a read-only server, 40001 where the session was'
' asked since a repeatable read began.';

grant execute on function recall.chat to recall_reader;
