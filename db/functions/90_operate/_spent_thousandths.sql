-- What is spent of a budget, as its sequence has it, whatever became of the transactions.
create or replace function recall._spent_thousandths(p_budget_id integer)
returns bigint
language plpgsql volatile parallel unsafe strict security invoker set search_path = recall, pg_temp
as $$
declare
    v_spent bigint;
begin
    execute format('select last_value from recall._spent_%s', p_budget_id) into v_spent;
    return v_spent;
end;
$$;

comment on function recall._spent_thousandths is
'In thousandths of epsilon.';
