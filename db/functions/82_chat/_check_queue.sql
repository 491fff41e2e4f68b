-- What recall.queue_message and recall.unqueue_message both refuse.
create or replace function recall._check_queue(p_queue text, p_message_key text)
returns void
language plpgsql immutable parallel safe security invoker set search_path = recall, pg_temp as $$
begin
    if coalesce(length(p_queue) not between 1 and 200, true) then
        raise exception 'p_queue: must have 1 to 200 characters, not %',
            coalesce(length(p_queue), 0)
            using errcode = 'invalid_parameter_value', hint = 'A conversation''s name, say.';
    elsif coalesce(length(p_message_key) not between 1 and 200, true) then
        raise exception 'p_message_key: must have 1 to 200 characters, not %',
            coalesce(length(p_message_key), 0)
            using errcode = 'invalid_parameter_value', hint = 'The application''s own key of it.';
    end if;
end;
$$;

comment on function recall._check_queue is 'Raises 22023.';
