-- Deletes the sessions that rested longer than they are kept, in short transactions.
create or replace procedure recall.purge_sessions(p_older_than interval default null)
language plpgsql
security invoker
as $$
declare
    v_commits boolean;
    v_before timestamptz := pg_catalog.clock_timestamp()
        - coalesce(p_older_than, recall._chat_setting('session_retention'));
    v_batch integer;
    v_deleted bigint := 0;
begin
    call recall._can_commit(v_commits);
    loop
        v_batch := recall._purge_sessions(v_before, 1000);
        v_deleted := v_deleted + v_batch;
        if v_commits then
            commit;
        end if;
        exit when v_batch < 1000;
    end loop;
    raise notice '% sessions deleted', v_deleted;
end;
$$;

comment on procedure recall.purge_sessions is
'Deletes the sessions, with their turns, whose last message is older than p_older_than (null: the'
' setting recall.session_retention, 90 days where it is not set), a thousand in a transaction. In'
' a transaction block all in the one. pg_cron can call it.';

grant execute on procedure recall.purge_sessions to recall_admin;
