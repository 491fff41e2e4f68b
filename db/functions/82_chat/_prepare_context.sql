-- The context of a session's next turn; what does not fit any more goes into the summary.
create or replace function recall._prepare_context(
    p_conversation recall.conversation,
    p_options jsonb
)
returns jsonb
language plpgsql
volatile
parallel unsafe
security definer
set search_path = recall, pg_temp
as $$
declare
    v_tokens integer := (p_options ->> 'history_tokens')::integer;
    v_context record;
    v_summary text := p_conversation.summary;
    v_asked record;
begin
    select c.turns, c.cut_to into v_context
    from recall._chat_context(p_conversation, v_tokens) as c;
    if v_context.cut_to > 0 then
        v_summary := recall._summarize_turns(p_conversation, v_context.cut_to, v_tokens / 4);
        if p_options ->> 'generator' is not null then
            select a.answer into v_asked
            from recall._ask_generator(
                p_options,
                recall._phrase('summarize', recall._text_language(v_summary)),
                jsonb_build_object('summary', p_conversation.summary, 'conversation', (
                    select jsonb_agg(
                        jsonb_build_object('role', m.role, 'content', left(m.content, 4000))
                        order by m.ordinal
                    )
                    from message as m
                    where
                        m.conversation_id = p_conversation.id
                        and m.ordinal > p_conversation.summarized_to
                        and m.ordinal between p_conversation.context_from and v_context.cut_to
                ))
            ) as a;
            v_summary := coalesce(left(v_asked.answer, v_tokens), v_summary);
        end if;
        update conversation
        set summary = v_summary, summarized_to = v_context.cut_to
        where id = p_conversation.id;
    end if;
    return case
        when v_summary is null then '[]'
        else jsonb_build_array(jsonb_build_object('role', 'summary', 'content', v_summary))
    end || v_context.turns;
end;
$$;

comment on function recall._prepare_context is
'[{"role": user, assistant or summary, "content"}], oldest first, within history_tokens of'
' p_options. The caller holds the lock on the conversation.';
