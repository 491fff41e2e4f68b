-- Provider rds_ai: rds_ai.prompt, with its model and args where the model's options have them.
create or replace function recall._rds_ai_generate(
    p_model recall.model,
    p_messages jsonb,
    p_timeout_ms integer
)
returns text
language plpgsql
stable
parallel unsafe
security definer
set search_path = recall, pg_temp
set client_min_messages = 'warning'
as $$
declare
    v_result text;
begin
    -- It calls out through the extension http.
    perform set_config('search_path', recall._vendor_path(), true);
    perform set_config('http.timeout_msec', p_timeout_ms::text, true);
    execute format('select (%s)::text', recall._vendor_call(
        'rds_ai.prompt', p_model.options ? 'model', p_model.options ? 'args'
    ))
    into v_result
    using
        recall._flat_prompt(p_messages), null::text [], p_model.options ->> 'model',
        p_model.options -> 'args';
    return v_result;
end;
$$;

comment on function recall._rds_ai_generate is
'A generate_function of recall.provider. The model''s options: model (null: the extension''s own),'
' args. The messages go as one text. Keys are the extension''s: rds_ai.update_model(…, ''token'','
' …).';
