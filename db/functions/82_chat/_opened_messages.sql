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
    with kept as materialized (
        select
            m.ordinal, m.role, m.content, m.parts, m.reasons,
            (row_number() over (order by m.ordinal))::integer as n
        from message as m
        where
            m.conversation_id = p_conversation.id
            and m.ordinal >= p_conversation.context_from and m.ordinal >= p_from
    ),
    -- All in one statement: each costs more than the cipher.
    opened as materialized (
        select
            recall._open_texts(
                p_conversation.product_id, 'message',
                array_agg(k.content order by k.n)
                || array_agg(recall._sealed_json_text(k.parts) order by k.n)
                || array_agg(recall._sealed_json_text(k.reasons) order by k.n)
            ) as texts,
            count(*)::integer as number
        from kept as k
    )
    select
        k.ordinal, k.role, o.texts[k.n],
        case jsonb_typeof(k.parts)
            when 'string' then o.texts[o.number + k.n]::jsonb
            else k.parts
        end,
        case jsonb_typeof(k.reasons)
            when 'string' then o.texts[2 * o.number + k.n]::jsonb
            else k.reasons
        end
    from kept as k
    cross join opened as o;
end;
$$;

comment on function recall._opened_messages is
'From the ordinals context_from and p_from on; content and the rest null where the session has not'
' the key.';
