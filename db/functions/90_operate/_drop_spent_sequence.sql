-- Drops the sequence of a budget that is gone.
create or replace function recall._drop_spent_sequence()
returns trigger
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
begin
    execute format('drop sequence if exists recall._spent_%s', old.id);
    return null;
end;
$$;

comment on function recall._drop_spent_sequence is
'Trigger function of recall.figure_budget, after delete, for each row.';
