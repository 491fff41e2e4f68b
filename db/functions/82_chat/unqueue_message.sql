-- Takes a message out of its queue.
create or replace function recall.unqueue_message(p_queue text, p_message_key text)
returns boolean
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_found boolean;
begin
    perform recall._check_queue(p_queue, p_message_key);
    update message_queue as q
    set messages = array(select m from unnest(q.messages) as m where m.key <> p_message_key)
    where
        q.owner = recall._caller() and q.name = p_queue
        and exists (select from unnest(q.messages) as m where m.key = p_message_key);
    v_found := found;
    delete from message_queue as q
    where
        q.owner = recall._caller() and q.name = p_queue and cardinality(q.messages) = 0;
    return v_found;
end;
$$;

comment on function recall.unqueue_message is
'Whether it was there: it has been answered, or is given up, and it is the next one''s turn. Raises'
' 22023 for bad arguments, 25006 on a read-only server.';

grant execute on function recall.unqueue_message to recall_reader;
