-- A generator's answer, or why there is none.
create or replace function recall._ask_generator(
    p_options jsonb,
    p_instruction text,
    p_data jsonb,
    out answer text,
    out trouble text
)
returns record
language plpgsql
volatile
parallel unsafe
security definer
set search_path = recall, pg_temp
as $$
begin
    begin
        answer := recall._generate(
            p_options ->> 'generator',
            jsonb_build_array(
                jsonb_build_object('role', 'system', 'content', p_instruction),
                jsonb_build_object('role', 'user', 'content', p_data::text)
            ),
            (p_options ->> 'timeout_ms')::integer
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
    answer := nullif(btrim(answer, e' \n\r\t"'), '');
    if answer is null and trouble is null then
        trouble := 'the generator said nothing';
    end if;
end;
$$;

comment on function recall._ask_generator is
'p_options: generator, timeout_ms. What is asked about goes as JSON in a message of its own,'
' apart from the instruction.';
