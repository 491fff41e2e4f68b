-- One step of a model's training.
create or replace function recall._train_step(p_model_id bigint, p_commits boolean)
returns jsonb
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp
set jit = off as $$
declare
    v_model recall.trained_model := recall._require_training(p_model_id, 'training');
    v_fit_name text;
    v_state jsonb;
begin
    select t.fit_name into v_fit_name
    from trainer as t
    where t.name = v_model.trainer and t.task = v_model.task;
    execute format('select recall.%I($1)', v_fit_name) into v_state using v_model;
    if v_state ? 'wait' and not p_commits then
        raise exception 'model_name: trainer "%" waits for another server', v_model.trainer
            using
                errcode = 'feature_not_supported',
                hint = 'call recall.train(…) outside of a transaction block.';
    end if;
    update trained_model set state = v_state - 'error' where id = p_model_id;
    return v_state;
end;
$$;

comment on function recall._train_step is
'Gives the state after it, as the trainer gave it, with "done": true after the last one, and'
' "notice", what there is to say of it. "wait": the seconds after which the next one has something'
' to do. "error", with "errcode": training ends with that, and begins from this state when it is'
' called again. p_commits: whether the caller commits after it. Raises 55000, 0A000 where a trainer'
' waits that cannot, and what the trainer raises.';

grant execute on function recall._train_step to recall_writer;
