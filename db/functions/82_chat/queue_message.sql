-- Keeps a message in its place of a queue, and says whether it is its turn.
create or replace function recall.queue_message(
    p_queue text,
    p_message_key text,
    p_sent timestamptz default null,
    p_lease interval default '1 minute',
    p_settle interval default '0'
)
returns boolean
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_now timestamptz;
    v_messages recall._queued [];
    v_is_first boolean;
begin
    perform recall._check_queue(p_queue, p_message_key);
    if coalesce(p_lease not between '1 second' and '1 day', true) then
        raise exception 'p_lease: must be between 1 second and 1 day, not %', p_lease
            using
                errcode = 'invalid_parameter_value',
                hint = 'As long as the message may be answered, or asked about again.';
    elsif coalesce(p_settle not between '0' and '1 minute', true) then
        raise exception 'p_settle: must be between 0 and 1 minute, not %', p_settle
            using errcode = 'invalid_parameter_value', hint = '100 ms, say.';
    end if;
    -- Whoever asks of the same queue waits for this row, and reads what is written here.
    insert into message_queue as q (owner, name, messages)
    values (recall._caller(), p_queue, '{}')
    on conflict (owner, name) do update set messages = q.messages
    returning q.messages into v_messages;
    v_now := clock_timestamp();
    v_messages := array(
        select
            row(
                m.key, min(m.sent), min(m.came),
                case when m.key = p_message_key then v_now + p_lease else min(m.held_until) end,
                bool_or(m.is_begun)
            )::recall._queued
        from unnest(
            v_messages
            || row(p_message_key, coalesce(p_sent, v_now), v_now, v_now, false)::recall._queued
        ) with ordinality as m (
            key, sent, came, held_until, is_begun, place
        )
        where m.held_until > v_now or m.key = p_message_key
        group by m.key
        order by bool_or(m.is_begun) desc, min(m.sent), min(m.place)
    );
    if cardinality(v_messages) > 1000 then
        raise exception 'p_queue: has 1,000 messages already'
            using errcode = 'program_limit_exceeded', hint = 'Take out what has been answered.';
    end if;
    v_is_first := v_messages[1].key = p_message_key
        and (v_messages[1].is_begun or v_messages[1].came + p_settle <= v_now);
    v_messages[1].is_begun := v_messages[1].is_begun or v_is_first;
    update message_queue as q
    set messages = v_messages
    where q.owner = recall._caller() and q.name = p_queue;
    return v_is_first;
end;
$$;

comment on function recall.queue_message is
'Whether the message may be answered now: no other of the queue is being answered, and none that'
' waits was sent before it. p_queue: a name of the calling role''s own, such as a conversation''s;'
' p_message_key: the application''s key of the message, both of 1 to 200 characters; p_sent: when'
' it was sent, null: now. False: ask again, which also holds the place. A message that is not asked'
' for again within p_lease, 1 second to 1 day, loses its place, so that what a process that died'
' began does not hold up the others. p_settle, up to 1 minute: for so long a message waits for'
' earlier ones that other processes are about to queue. A message has one place, whoever asks for'
' it. Call it in a transaction of its own: other messages of the queue wait for that.'
' recall.unqueue_message takes the message out. Raises 22023 for bad arguments, 54000 for more than'
' 1,000 messages in the queue, 25006 on a read-only server, 40001 where the queue changed since a'
' repeatable read began.';

grant execute on function recall.queue_message to recall_reader;
