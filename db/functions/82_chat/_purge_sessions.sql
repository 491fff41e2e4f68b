-- Deletes a batch of the sessions that rested long enough.
create or replace function recall._purge_sessions(p_before timestamptz, p_limit integer)
returns integer
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_deleted integer;
begin
    delete from conversation
    where id in (
        select c.id
        from conversation as c
        where c.last_message < p_before
        order by c.last_message
        limit p_limit
        for update skip locked
    );
    get diagnostics v_deleted = row_count;
    -- What no process holds any more, of conversations that do not go on.
    delete from message_queue as q
    where not exists (select from unnest(q.messages) as m where m.held_until > p_before);
    return v_deleted;
end;
$$;

comment on function recall._purge_sessions is
'How many, at most p_limit: sessions of all roles whose last message is from before p_before. One'
' that is being asked just now is passed over. Queues that were given up before then go, too.';

grant execute on function recall._purge_sessions to recall_admin;
