-- Counts anew what is asked often, while others read.
create or replace function recall._refresh_frequent_questions()
returns bigint
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
begin
    -- One that runs already sees nearly the same; waiting for it would only refresh twice.
    perform from _lock where name = 'frequent_question' for update skip locked;
    if not found then
        return null;
    end if;
    refresh materialized view concurrently frequent_question;
    return (select count(*) from frequent_question);
end;
$$;

comment on function recall._refresh_frequent_questions is
'The number of asked-often questions; null where another session is refreshing them.';

grant execute on function recall._refresh_frequent_questions to recall_admin;
