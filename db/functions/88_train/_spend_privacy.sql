-- Counts what a private model tells of its records, or refuses where nothing is left to tell.
create or replace function recall._spend_privacy(p_model recall.trained_model)
returns void
language plpgsql volatile parallel unsafe security invoker set search_path = recall, pg_temp as $$
declare
    v_epsilon double precision := (p_model.hyperparams ->> 'epsilon')::double precision;
    v_delta double precision := (p_model.hyperparams ->> 'delta')::double precision;
    v_limit double precision := (p_model.hyperparams ->> 'budget')::double precision;
    v_budget recall.privacy_budget;
begin
    insert into privacy_budget (project_id, epsilon)
    values (p_model.project_id, coalesce(v_limit, 10))
    on conflict (project_id) do nothing;
    select * into v_budget from privacy_budget where project_id = p_model.project_id for update;
    if v_limit <> v_budget.epsilon then
        raise exception 'hyperparams: "budget" of this project is %, and stays',
            v_budget.epsilon
            using
                errcode = 'invalid_parameter_value',
                hint = 'The first private training sets it; another project has another.';
    elsif v_budget.spent + v_epsilon > v_budget.epsilon * (1 + 1e-9) then
        raise exception 'hyperparams: "epsilon" % is more than the % that is left of the budget %',
            v_epsilon,
            greatest(v_budget.epsilon - v_budget.spent, 0), v_budget.epsilon
            using
                errcode = 'object_not_in_prerequisite_state',
                hint = 'Each model tells something of its records; the deployed one serves on.';
    end if;
    update privacy_budget
    set spent = spent + v_epsilon, spent_delta = spent_delta + v_delta
    where project_id = p_model.project_id;
end;
$$;

comment on function recall._spend_privacy is
'By sequential composition: the sums of epsilon and of delta of the project''s models. Raises'
' 55000, and 22023 where hyperparams.budget differs from the project''s.';
