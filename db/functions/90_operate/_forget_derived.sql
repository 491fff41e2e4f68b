-- Takes what a person said out of asked-often questions and of records for training.
create or replace function recall._forget_derived(p_texts text [], p_answer_ids bigint [])
returns table (table_name text, action text, row_count bigint, remedy text)
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
#variable_conflict use_column
declare
    v_snapshot_ids bigint [];
    v_records bigint;
begin
    with gone as (
        delete from _record as r
        where lower(btrim(r.text_a)) = any(p_texts) or lower(btrim(r.text_b)) = any(p_texts)
        returning r.snapshot_id
    )
    select array_agg(distinct g.snapshot_id), count(*)
    into v_snapshot_ids, v_records
    from gone as g;
    if v_records > 0 then
        return query
        select '_record', 'deleted', v_records, null::text
        union all
        select
            'trained_model', 'outdated', count(*),
            format('drop the project''s models, and train anew: %L', p.name)
        from trained_model as m
        inner join project as p on m.project_id = p.id
        where m.snapshot_id = any(v_snapshot_ids)
        group by p.id, p.name;
    end if;
    if cardinality(p_answer_ids) > 0 and exists (select from frequent_question) then
        -- One that refreshes them now may have begun before.
        perform from _lock where name = 'frequent_question' for update;
        refresh materialized view concurrently frequent_question;
        return query
        select 'frequent_question', 'refreshed', count(*), null::text from frequent_question;
    end if;
end;
$$;

comment on function recall._forget_derived is
'p_texts: in lower case without outer spaces. p_answer_ids: of answers that are gone, or of which'
' a rating is. frequent_question counts the rows that stood on them.';
