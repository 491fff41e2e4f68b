-- Counts what a private figure tells, before it is told, or refuses where too little is left.
create or replace function recall._spend_figure(
    p_product recall.product,
    p_epsilon double precision
)
returns numeric
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_epsilon numeric := p_epsilon::numeric;
    v_thousandths bigint;
    v_budget recall.figure_budget;
    v_spent bigint;
begin
    if
        p_epsilon is null or p_epsilon not between 0.001 and 10
        or v_epsilon * 1000 <> trunc(v_epsilon * 1000)
    then
        raise exception 'p_epsilon: must be 0.001 to 10 in steps of 0.001, not %',
            coalesce(p_epsilon::text, 'null')
            using
                errcode = 'invalid_parameter_value',
                hint = 'The less, the more noise: 0.1 to 1 are usual.';
    end if;
    v_thousandths := (v_epsilon * 1000)::bigint;
    -- None is spent here once the product has left for another node with what was spent.
    perform recall._hold(p_product.id);
    -- Callers of one role take turns: none spends what another is spending.
    select * into v_budget
    from figure_budget
    where product_id = p_product.id and role_name = recall._caller()
    for update;
    v_spent := recall._spent_thousandths(v_budget.id);
    if coalesce(v_spent + v_thousandths > v_budget.epsilon * 1000, true) then
        raise exception 'p_epsilon: % is more than the % that is left of your budget',
            p_epsilon, coalesce(greatest(v_budget.epsilon - v_spent / 1000.0, 0), 0)::numeric(10, 3)
            using
                errcode = 'object_not_in_prerequisite_state',
                hint = 'Members of recall_admin give budgets: recall.set_figure_budget.';
    end if;
    perform setval(format('recall._spent_%s', v_budget.id), v_spent + v_thousandths);
    return (v_budget.epsilon - (v_spent + v_thousandths) / 1000.0)::numeric(10, 3);
end;
$$;

comment on function recall._spend_figure is
'What is left of the caller''s budget for the product then. A rollback gives nothing back. Raises'
' 22023, and 55000 where there is no budget or too little is left.';
