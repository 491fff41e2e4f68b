-- What of a conversation is context for its next turn, within a budget of tokens.
create or replace function recall._chat_context(
    p_conversation recall.conversation,
    p_tokens integer,
    out turns jsonb,
    out cut_to integer
)
returns record
language plpgsql
stable
parallel safe
security definer
set search_path = recall, pg_temp
as $$
declare
    v_budget integer := p_tokens - coalesce(recall._token_count(p_conversation.summary), 0);
begin
    with turn as (
        select
            m.ordinal, m.role, left(m.content, 4 * greatest(p_tokens, 1)) as content,
            sum(recall._token_count(m.content)) over (order by m.ordinal desc) as tokens
        from message as m
        where
            m.conversation_id = p_conversation.id
            and m.ordinal >= p_conversation.context_from
            and m.ordinal > p_conversation.summarized_to
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
                jsonb_build_object('role', k.role, 'content', k.content) order by k.ordinal
            ),
            '[]'
        ),
        coalesce((
            select max(t.ordinal)
            from turn as t
            where t.ordinal < (select min(ordinal) from kept)
        ), 0)
    into turns, cut_to
    from kept as k;
end;
$$;

comment on function recall._chat_context is
'turns: [{"role", "content"}], the latest that fit p_tokens beside the summary, the last one in'
' any case; cut_to: the ordinal up to which turns are to be summarized, 0 where all fit.';
