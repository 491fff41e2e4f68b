-- Deletes the sessions that rested longer than they are kept, in short transactions.
create or replace procedure recall.purge_sessions(p_older_than interval default null)
language plpgsql security invoker as $$
declare
    v_commits boolean;
    v_older_than interval := coalesce(
        p_older_than, recall._setting_value('session_retention')::interval
    );
    v_batch integer;
    v_deleted bigint := 0;
begin
    if v_older_than not between '0' and '1000 years' then
        raise exception 'p_older_than: must be between 0 and 1000 years, not %', p_older_than
            using errcode = 'invalid_parameter_value', hint = '90 days, say.';
    end if;
    call recall._can_commit(v_commits);
    loop
        v_batch := recall._purge_sessions(pg_catalog.now() - v_older_than, 1000);
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
' setting session_retention, see recall.setting), a thousand in a transaction. In'
' a transaction block all in the one. pg_cron can call it. Raises 22023 for a bad p_older_than.';

grant execute on procedure recall.purge_sessions to recall_admin;
