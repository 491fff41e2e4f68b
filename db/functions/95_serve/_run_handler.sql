-- Runs what a tool, a prompt or a resource stands for; what it refuses is told, not raised.
create or replace function recall._run_handler(p_handler_name text, p_arguments jsonb)
returns jsonb
language plpgsql volatile parallel unsafe security invoker set search_path = recall, pg_temp as $$
declare
    v_result jsonb;
    v_message text;
    v_hint text;
begin
    execute format('select recall.%I($1)', p_handler_name) into v_result using p_arguments;
    return v_result;
exception
    when
        invalid_parameter_value or undefined_object or insufficient_privilege
        or read_only_sql_transaction or serialization_failure
    then
        get stacked diagnostics v_message = message_text, v_hint = pg_exception_hint;
        -- An agent knows arguments without the p_ of SQL, and calls tools, not functions.
        return jsonb_build_object('refusal', regexp_replace(v_message, '^p_', '') || '.' || case
            when v_message ~ '^(p_)?product_name:' then ' The tool status lists the products.'
            when v_hint <> '' and v_hint !~ 'recall[.]' then ' ' || v_hint
            else ''
        end);
end;
$$;

comment on function recall._run_handler is
'What the function p_handler_name of recall gives for p_arguments; {"refusal": why} where a'
' public function raised 22023, 42704, 42501, 25006 or 40001.';

grant execute on function recall._run_handler to recall_reader;
