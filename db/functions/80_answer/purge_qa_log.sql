-- Deletes what the log of answers has kept long enough.
create or replace procedure recall.purge_qa_log(p_days integer default null)
language plpgsql
security definer
set search_path = recall, pg_temp
as $$
declare
    v_setting text := current_setting('recall.log_days', true);
    v_days integer := coalesce(
        p_days, case when v_setting ~ '^[0-9]{1,6}$' then v_setting::integer end, 90
    );
    v_deleted bigint;
begin
    if v_days < 0 then
        raise exception 'p_days: must be 0 or more, not %', v_days
            using errcode = 'invalid_parameter_value', hint = '0 deletes all of it.';
    end if;
    delete from qa_log where created < now() - v_days * interval '1 day';
    get diagnostics v_deleted = row_count;
    raise notice '% answers deleted', v_deleted;
end;
$$;

comment on procedure recall.purge_qa_log is
'Deletes logged answers, with their ratings, that are older than p_days (null: the setting'
' recall.log_days, 90).';

grant execute on procedure recall.purge_qa_log to recall_admin;
