-- Starts a fine-tuning job with an uploaded file, unless one was started with it already.
create or replace function recall._start_tuning_job(p_model recall.trained_model, p_file text)
returns text
language plpgsql volatile parallel unsafe security invoker set search_path = recall, pg_temp as $$
declare
    v_options jsonb := p_model.hyperparams;
    v_set jsonb := jsonb_strip_nulls(jsonb_build_object(
        'n_epochs', v_options -> 'n_epochs',
        'batch_size', v_options -> 'batch_size',
        'learning_rate_multiplier', v_options -> 'learning_rate_multiplier'
    ));
    v_model recall.model := recall._tuning_model(p_model);
    v_job jsonb;
begin
    -- A session that ended between the answer and its commit would pay twice.
    begin
        select j.value into v_job
        from jsonb_array_elements(
            recall._tuning_call(p_model, 'GET', '/fine_tuning/jobs?limit=100') -> 'data'
        ) as j
        where
            j.value ->> 'training_file' = p_file
            and j.value ->> 'status' not in ('failed', 'cancelled')
        limit 1;
    exception
        -- Some servers list no jobs.
        when sqlstate 'RC400' or sqlstate '22023' then
            v_job := null;
    end;
    v_job := coalesce(v_job, recall._tuning_call(
        p_model, 'POST', '/fine_tuning/jobs',
        jsonb_strip_nulls(jsonb_build_object(
            'model', coalesce(v_model.options ->> 'model', v_model.name),
            'training_file', p_file,
            'suffix', v_options -> 'suffix',
            'seed', v_options -> 'seed',
            'method', case
                when v_set <> '{}' then jsonb_build_object(
                    'type', 'supervised', 'supervised', jsonb_build_object('hyperparameters', v_set)
                )
            end
        ))::text,
        'application/json'
    ));
    if v_job ->> 'id' is null then
        raise exception 'the answer has no id of a job: %', left(v_job::text, 200)
            using errcode = 'RC502', hint = 'Does the server tune models?';
    end if;
    return v_job ->> 'id';
end;
$$;

comment on function recall._start_tuning_job is
'The job''s id. Raises RC502 for an answer without one, and as recall._tuning_call.';
