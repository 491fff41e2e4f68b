-- Looks how a fine-tuning job stands, and what it has said since the last look.
create or replace function recall._watch_tuning_job(p_model recall.trained_model)
returns jsonb
language plpgsql volatile parallel unsafe security invoker set search_path = recall, pg_temp as $$
declare
    v_state jsonb := p_model.state - '{notice,busy}'::text [];
    v_path text := '/fine_tuning/jobs/' || recall._encode_url(v_state ->> 'job');
    v_job jsonb := recall._tuning_call(p_model, 'GET', v_path);
    v_events jsonb;
    v_is_late boolean := v_job ->> 'status' not in ('failed', 'cancelled', 'succeeded')
        and extract(epoch from clock_timestamp())
            > (v_state ->> 'since')::double precision
            + (p_model.hyperparams ->> 'hours')::double precision * 3600;
begin
    begin
        v_events := recall._tuning_call(p_model, 'GET', v_path || '/events?limit=20') -> 'data';
        select
            v_state || jsonb_build_object('event', v_events -> 0 -> 'id')
            || jsonb_build_object('notice', left(recall._printable(string_agg(
                e.value ->> 'message', '; ' order by e.n desc
            )), 500))
        into v_state
        from jsonb_array_elements(v_events) with ordinality as e (value, n)
        where e.n < coalesce(
            (
                select min(k.n)
                from jsonb_array_elements(v_events) with ordinality as k (value, n)
                where k.value ->> 'id' = v_state ->> 'event'
            ), 100
        );
    exception
        -- Some servers tell no events.
        when sqlstate 'RC400' or sqlstate '22023' then
            null;
    end;
    if v_job ->> 'status' = 'succeeded' and v_job ->> 'fine_tuned_model' is not null then
        return v_state || jsonb_build_object(
            'phase', 'judge', 'wait', 0, 'model', v_job ->> 'fine_tuned_model',
            'tokens', v_job -> 'trained_tokens'
        );
    elsif v_job ->> 'status' in ('failed', 'cancelled', 'succeeded') or v_is_late then
        -- The next call of recall.train begins anew.
        if not v_is_late then
            p_model.state := v_state - 'job';
        end if;
        perform recall._cancel_http(p_model);
        return jsonb_build_object(
            'wait', 0, 'notice', v_state -> 'notice', 'errcode', 'RC502', 'error', format(
                'model_name: job %s %s', v_state ->> 'job', case v_job ->> 'status'
                    when 'failed' then 'failed: ' || left(recall._printable(coalesce(
                        v_job -> 'error' ->> 'message', 'the server does not say why'
                    )), 500)
                    when 'cancelled' then 'was cancelled'
                    when 'succeeded' then 'succeeded, but names no model'
                    else format('took more than %s hours', p_model.hyperparams ->> 'hours')
                end
            )
        );
    end if;
    return v_state || jsonb_build_object('wait', p_model.hyperparams -> 'poll_seconds');
end;
$$;

comment on function recall._watch_tuning_job is
'The state after it: "error" where the job failed, was cancelled or took too long, which cancels'
' it; phase judge with "model" where it has succeeded. Raises as recall._tuning_call.';
