-- Cancels the job of a model of trainer http that has no model yet, and deletes its file.
create or replace function recall._cancel_http(p_model recall.trained_model)
returns void
language plpgsql volatile parallel unsafe security invoker set search_path = recall, pg_temp as $$
declare
    v_job text := recall._encode_url(p_model.state ->> 'job');
    v_file text := recall._encode_url(p_model.state ->> 'file');
    v_call record;
begin
    for v_call in
        select c.*
        from (
            values
            ('POST', '/fine_tuning/jobs/' || v_job || '/cancel', p_model.state ->> 'model' is null),
            ('DELETE', '/files/' || v_file, true)
        ) as c (method, path, is_due)
        where c.path is not null and c.is_due
    loop
        begin
            perform recall._tuning_call(
                p_model, v_call.method, v_call.path, case v_call.method when 'POST' then '' end,
                'application/json'
            );
        exception
            when others then
                if recall._provider_failure(sqlstate) is null then
                    raise;
                end if;
                raise notice 'what model % has elsewhere stays there: %', p_model.id, sqlerrm;
        end;
    end loop;
end;
$$;

comment on function recall._cancel_http is
'A trainer''s function. Where the server refuses, as for a job that has ended, it says so in a'
' notice.';
