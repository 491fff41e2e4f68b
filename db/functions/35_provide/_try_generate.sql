-- What a generating model says to messages, or why it says nothing.
create or replace function recall._try_generate(
    p_options jsonb,
    p_messages jsonb,
    out said text,
    out trouble text
)
returns record
language plpgsql
stable
parallel unsafe
security definer
set search_path = recall, pg_temp
as $$
begin
    said := recall._generate(
        p_options ->> 'generator', p_messages, (p_options ->> 'timeout_ms')::integer
    );
exception
    when internal_error or data_exception or plpgsql_error or connection_exception
        or external_routine_exception or external_routine_invocation_exception
        or system_error or syntax_error_or_access_rule_violation or invalid_schema_name
        or feature_not_supported or object_not_in_prerequisite_state
        or sqlstate 'RC400' or sqlstate 'RC401' or sqlstate 'RC429' or sqlstate 'RC502'
        or sqlstate 'RC503'
    then
        trouble := left(sqlerrm, 200);
end;
$$;

comment on function recall._try_generate is
'recall._generate by the generator and timeout_ms of p_options; trouble, at most 200 characters of'
' the error, is null where it said something.';
