-- Writes a row of the guide's conversation_states: the state of a session of the caller.
create or replace function recall._write_guide_state()
returns trigger
language plpgsql volatile parallel unsafe security invoker set search_path = recall, pg_temp as $$
declare
    v_conversation recall.conversation;
begin
    if tg_op = 'DELETE' then
        perform recall.forget_session(old.session_id);
        return old;
    elsif tg_op = 'UPDATE' and new.session_id <> old.session_id then
        raise exception 'session_id: a session keeps its name'
            using errcode = 'invalid_parameter_value', hint = 'Begin another one.';
    end if;
    v_conversation := recall._keep_state(new.session_id, tg_argv[0]::integer, new.state);
    if new.user_id <> v_conversation.owner::text then
        raise exception 'user_id: a session belongs to the role that begins it'
            using errcode = 'invalid_parameter_value', hint = 'Put the user into session_id.';
    end if;
    new.id := v_conversation.id;
    new.user_id := v_conversation.owner::text;
    new.state := v_conversation.state;
    new.created_at := v_conversation.created;
    new.updated_at := v_conversation.last_message;
    return new;
end;
$$;

comment on function recall._write_guide_state is
'Trigger function of conversation_states, instead of insert, update or delete; its argument is the'
' product''s id. An insert for a session that is there sets its state. Raises 22023 for another'
' user_id or session_id, and as recall._keep_state.';

grant execute on function recall._write_guide_state to recall_writer;
