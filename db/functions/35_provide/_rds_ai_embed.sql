-- Provider rds_ai: rds_ai.embed, with its model and args where the model's options have them.
create or replace function recall._rds_ai_embed(
    p_model recall.model,
    p_text text,
    p_is_query boolean,
    p_timeout_ms integer
)
returns vector
language plpgsql
stable
parallel unsafe
security definer
set search_path from current
set client_min_messages = 'warning'
as $$
declare
    v_result text;
begin
    -- It calls out through the extension http.
    perform set_config('search_path', recall._vendor_path(), true);
    perform set_config('http.timeout_msec', p_timeout_ms::text, true);
    execute format('select (%s)::text', recall._vendor_call(
        'rds_ai.embed', p_model.options ? 'model', p_model.options ? 'args'
    ))
    into v_result
    using p_text, null::text [], p_model.options ->> 'model', p_model.options -> 'args';
    return translate(v_result, '{}', '[]')::vector;
end;
$$;

comment on function recall._rds_ai_embed is
'An embed_function of recall.provider. The model''s options: model (null: the extension''s own),'
' args. Keys are the extension''s: rds_ai.update_model(…, ''token'', …).';
