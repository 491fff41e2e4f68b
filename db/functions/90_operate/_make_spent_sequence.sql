-- Makes the sequence that holds what is spent of a new budget.
create or replace function recall._make_spent_sequence()
returns trigger
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp
set client_min_messages = 'warning' as $$
begin
    execute format(
        'create sequence if not exists recall._spent_%s as bigint minvalue 0 start 0', new.id
    );
    return null;
end;
$$;

comment on function recall._make_spent_sequence is
'Trigger function of recall.figure_budget, after insert, for each row.';
