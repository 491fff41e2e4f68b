-- The context of a turn for all nodes of a product in parts: one of them has the conversation.
create or replace function recall._context_of_all(
    p_conversation recall.conversation,
    p_options jsonb
)
returns jsonb
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_all jsonb := recall._of_all_nodes('context', '');
    -- While it goes to another node, both have it.
    v_latest jsonb := (
        select c.told
        from jsonb_array_elements(v_all) as c (told)
        order by c.told -> 'turns' desc
        limit 1
    );
    v_turns constant integer := (
        select coalesce(max(m.ordinal), 0) from message as m
        where m.conversation_id = p_conversation.id
    );
    v_context jsonb;
begin
    if v_all is null or not recall._gathers() then
        v_context := recall._prepare_context(p_conversation, p_options);
        -- Somebody may have asked in it since.
        if v_all is null or coalesce((v_latest ->> 'turns')::integer, 0) <> v_turns then
            perform recall._say_own('context', '', case
                when v_turns = 0 then '[]'
                else jsonb_build_array(jsonb_build_object(
                    'turns', v_turns, 'context', v_context,
                    'shown', recall._shown_sources(p_conversation, 6)
                ))
            end);
            return null;
        end if;
    end if;
    return coalesce(v_latest, '{"context": [], "shown": []}');
end;
$$;

comment on function recall._context_of_all is
'{"context": of recall._prepare_context, "shown": of recall._shown_sources}; null until all nodes'
' have told.';
