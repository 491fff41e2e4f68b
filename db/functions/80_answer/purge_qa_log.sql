-- Deletes what the log of answers has kept long enough.
create or replace procedure recall.purge_qa_log(p_days integer default null)
language plpgsql security definer set search_path = recall, pg_temp as $$
declare
    v_days integer := coalesce(p_days, recall._setting_value('log_days')::integer);
    v_deleted bigint;
begin
    perform recall._check_number('p_days', v_days, 0, 99999, '0 deletes all of it.');
    delete from qa_log where created < now() - v_days * interval '1 day';
    get diagnostics v_deleted = row_count;
    raise notice '% answers deleted', v_deleted;
end;
$$;

comment on procedure recall.purge_qa_log is
'Deletes logged answers, with their ratings, that are older than p_days (null: the setting'
' log_days, see recall.setting). Raises 22023 for p_days outside 0 to 99999.';

grant execute on procedure recall.purge_qa_log to recall_admin;
