-- The turns of a session of the caller.
create or replace function recall.chat_history(p_session_id text, p_limit integer default 1000)
returns table (
    ordinal integer,
    role text,
    content text,
    rewritten text,
    strategy text,
    found boolean,
    message_id bigint,
    answer_id bigint,
    created timestamptz
)
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp as $$
#variable_conflict use_column
begin
    if p_limit is null or p_limit < 1 then
        raise exception 'p_limit: must be 1 or more, not %', coalesce(p_limit::text, 'null')
            using errcode = 'invalid_parameter_value', hint = 'It counts from the last turn back.';
    end if;
    return query
    select
        t.ordinal, t.role, recall._open(t.product_id, 'message', t.content),
        recall._open(t.product_id, 'message', t.rewritten), t.strategy, t.found, t.id,
        t.answer_id, t.created
    from (
        select m.*, c.product_id
        from conversation as c join message as m on m.conversation_id = c.id
        where
            c.owner = recall._caller()
            and c.session_id = recall._check_session_id(p_session_id)
            and (c.product_id is null or recall._may_read(c.product_id))
        order by m.ordinal desc
        limit p_limit
    ) as t
    order by t.ordinal;
end;
$$;

comment on function recall.chat_history is
'The last p_limit turns in order; none for a session that is not there, is another role''s, or'
' whose product the caller may not read any more. Raises 22023 for a bad name or limit.';

grant execute on function recall.chat_history to recall_reader;
