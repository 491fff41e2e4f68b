-- The context of a session's next turn; what does not fit any more goes into the summary.
create or replace function recall._prepare_context(
    p_conversation recall.conversation,
    p_options jsonb
)
returns jsonb
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_tokens integer := (p_options ->> 'history_tokens')::integer;
    v_summary text := recall._open(
        p_conversation.product_id, 'message', p_conversation.summary
    );
    v_clear constant text := v_summary;
    v_budget integer := v_tokens - coalesce(recall._token_count(v_summary), 0);
    v_turns jsonb;
    v_cut_to integer;
    v_generated text;
begin
    with turn as (
        select
            m.ordinal, m.role, left(m.content, 4 * greatest(v_tokens, 1)) as content, m.parts,
            lead(m.reasons ->> 'by') over (order by m.ordinal) as answered_by,
            sum(recall._token_count(m.content)) over (order by m.ordinal desc) as tokens
        from recall._opened_messages(p_conversation, p_conversation.summarized_to + 1) as m
        -- What the session has no key for is no context.
        where m.content is not null
    ),
    -- Once over the budget half of it is freed, so that not every turn has to be summarized.
    kept as (
        select t.*
        from turn as t
        where
            t.tokens <= v_budget / case
                when (select max(tokens) from turn) > v_budget then 2 else 1
            end
            or t.ordinal = (select max(ordinal) from turn)
    )
    select
        coalesce(
            jsonb_agg(
                jsonb_build_object('role', k.role, 'content', k.content)
                || case
                    when k.role = 'assistant'
                        then jsonb_build_object('cited', recall._cited_titles(k.parts))
                    else jsonb_build_object('stands', k.answered_by in ('message', 'frequent'))
                end
                order by k.ordinal
            ),
            '[]'
        ),
        (
            select max(t.ordinal)
            from turn as t
            where t.ordinal < (select min(ordinal) from kept)
        )
    into v_turns, v_cut_to
    from kept as k;
    if v_cut_to is not null then
        v_summary := recall._summarize_turns(
            p_conversation, v_clear, v_cut_to, v_tokens / 4
        );
        if p_options ->> 'generator' is not null and not recall._gathers() then
            select left(a.answer, v_tokens) into v_generated
            from recall._ask_generator(
                p_options,
                recall._localized_text('summarize', recall._text_language(v_summary)),
                jsonb_build_object('summary', v_clear, 'conversation', (
                    select jsonb_agg(
                        jsonb_build_object('role', m.role, 'content', left(m.content, 4000))
                        order by m.ordinal
                    )
                    from recall._opened_messages(
                        p_conversation, p_conversation.summarized_to + 1
                    ) as m
                    where m.ordinal <= v_cut_to and m.content is not null
                ))
            ) as a;
            v_summary := coalesce(v_generated, v_summary);
        end if;
        if not recall._gathers() then
            update conversation
            set summary = v_summary, summarized_to = v_cut_to
            where id = p_conversation.id;
        end if;
    end if;
    return case
        when v_summary is null then '[]'
        else jsonb_build_array(jsonb_build_object('role', 'summary', 'content', v_summary))
    end || v_turns;
end;
$$;

comment on function recall._prepare_context is
'[{"role": user, assistant or summary, "content"}], oldest first: the latest turns that fit'
' history_tokens of p_options beside the summary, the last one in any case. The caller holds the'
' lock on the conversation.';
