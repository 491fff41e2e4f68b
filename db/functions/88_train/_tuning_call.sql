-- Calls the server behind a model of trainer http, where the paths of its fine-tuning are.
create or replace function recall._tuning_call(
    p_model recall.trained_model,
    p_method text,
    p_path text,
    p_content text default null,
    p_content_type text default null
)
returns jsonb
language plpgsql stable parallel unsafe security invoker set search_path = recall, pg_temp as $$
declare
    v_options jsonb := (recall._tuning_model(p_model)).options;
    v_format recall.http_format;
begin
    select * into strict v_format from http_format where name = 'openai' and kind = 'generate';
    return recall._http_call(
        p_method,
        rtrim(v_options ->> 'url', '/')
        || regexp_replace(coalesce(v_options ->> 'path', v_format.path), '/chat/completions/?$', '')
        || p_path,
        p_content,
        p_content_type,
        recall._read_secret(v_options ->> 'secret'),
        v_format.auth_header,
        v_format.auth_prefix,
        greatest((v_options ->> 'timeout_ms')::integer, case p_path when '/files' then 600000
            else 20000 end)
    );
end;
$$;

comment on function recall._tuning_call is
'p_path stands where /chat/completions stands in the address of the chat. Raises as'
' recall._tuning_model and recall._http_call.';
