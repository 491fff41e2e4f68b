-- The knowledge-base entries that a conversation was shown already.
create or replace function recall._seen_entries(p_conversation recall.conversation)
returns jsonb
language plpgsql
stable
parallel safe
security definer
set search_path = recall, pg_temp
as $$
begin
    return (
        select coalesce(jsonb_build_object('seen', jsonb_agg(s.source -> 'chunk_id')), '{}')
        from (
            select m.parts
            from message as m
            where
                m.conversation_id = p_conversation.id
                and m.ordinal >= p_conversation.context_from
            order by m.ordinal desc
            limit 12
        ) as m
        cross join lateral jsonb_array_elements(m.parts) as p (part)
        cross join lateral jsonb_array_elements(p.part -> 'sources') as s (source)
        where p.part ->> 'kind' = 'knowledge'
    );
end;
$$;

comment on function recall._seen_entries is
'{"seen": [chunk ids]} of the last 12 turns. They are given verbatim, so that once is enough: a'
' follow-up asks for what they did not say.';
