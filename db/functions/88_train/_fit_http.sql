-- A step of tuning a model elsewhere: sends the records, starts the job, watches it, and asks the
-- model that comes out about the records held out.
create or replace function recall._fit_http(p_model recall.trained_model)
returns jsonb
language plpgsql volatile parallel unsafe security invoker set search_path = recall, pg_temp as $$
declare
    v_state jsonb := p_model.state - '{notice,busy}'::text [];
    v_busy integer := coalesce((p_model.state ->> 'busy')::integer, 0) + 1;
    v_answered bigint;
    v_error text;
    v_rest text;
begin
    case coalesce(v_state ->> 'phase', 'begin')
        when 'begin' then
            perform recall._tuning_model(p_model);
            return '{"phase": "upload", "wait": 0}'::jsonb;
        when 'upload' then
            return v_state || jsonb_build_object(
                'phase', 'start', 'file', recall._upload_records(p_model),
                'notice', 'the records are sent'
            );
        when 'start' then
            return v_state || jsonb_build_object(
                'phase', 'watch', 'job', recall._start_tuning_job(p_model, v_state ->> 'file'),
                'since', extract(epoch from clock_timestamp()), 'notice', 'the job is started'
            );
        when 'watch' then
            return recall._watch_tuning_job(p_model);
        else
            v_answered := recall._answer_held_out(p_model, 20);
    end case;
    if v_answered > 0 then
        return v_state || jsonb_build_object('wait', 0);
    end if;
    perform recall._cancel_http(p_model);
    return (v_state - '{phase,wait,file,since,event}'::text []) || jsonb_build_object(
        'done', true, 'labels', (
            select jsonb_agg(k.target order by k.target collate "C")
            from (
                select distinct r.target
                from _record as r
                inner join task as t on t.name = p_model.task
                where r.snapshot_id = p_model.snapshot_id and not r.is_test and t.is_classification
            ) as k
        )
    );
exception
    when sqlstate 'RC429' or sqlstate 'RC503' then
        get stacked diagnostics v_error = message_text, v_rest = pg_exception_detail;
        if v_busy > 20 then
            raise exception '%', v_error
                using errcode = sqlstate, hint = 'recall.train goes on when it is called again.';
        end if;
        return v_state || jsonb_build_object(
            'busy', v_busy, 'notice', v_error, 'wait', greatest(
                (p_model.hyperparams ->> 'poll_seconds')::double precision,
                least(coalesce(nullif(v_rest, ''), '0')::double precision, 600)
            )
        );
end;
$$;

comment on function recall._fit_http is
'A trainer''s function; its state names file, job and model there. A busy server is asked 20 times'
' in a row. Raises as recall._tuning_call.';
