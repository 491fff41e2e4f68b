-- Deletes a session of the caller with all its turns.
create or replace function recall.forget_session(p_session_id text)
returns boolean
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
begin
    delete from conversation
    where owner = recall._caller() and session_id = recall._check_session_id(p_session_id);
    return found;
end;
$$;

comment on function recall.forget_session is
'Whether there was one. Its rows in recall.qa_log stay until their own retention ends. Raises 22023'
' for a bad name.';

grant execute on function recall.forget_session to recall_reader;
