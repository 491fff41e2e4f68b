-- Counts anew what is asked often.
create or replace procedure recall.refresh_frequent_questions()
language plpgsql security invoker as $$
declare
    v_questions bigint := recall._refresh_frequent_questions();
begin
    if v_questions is null then
        raise notice 'another session is refreshing the frequent questions';
    else
        raise notice '% frequent questions', v_questions;
    end if;
end;
$$;

comment on procedure recall.refresh_frequent_questions is
'Refreshes recall.frequent_question concurrently: readers see the old rows until it is done. A'
' question is asked often once so many people asked it as the settings frequent_askers and'
' frequent_unrated_askers say, see recall.setting. pg_cron can call it.';

grant execute on procedure recall.refresh_frequent_questions to recall_admin;
