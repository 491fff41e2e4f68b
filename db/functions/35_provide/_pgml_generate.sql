-- Provider pgml: pgml.transform(task jsonb, args jsonb, inputs jsonb[], cache boolean).
create or replace function recall._pgml_generate(
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
as $$
declare
    v_result jsonb;
    v_texts jsonb;
begin
    perform recall._require_vendor('pgml.transform');
    execute 'select pgml.transform(task => $1, args => $2, inputs => $3)'
    into v_result
    using
        jsonb_build_object(
            'task', 'conversational', 'model', coalesce(p_model.options ->> 'model', p_model.name)
        ) || coalesce(p_model.options -> 'task', '{}'),
        '{"max_new_tokens": 500}' || coalesce(p_model.options -> 'kwargs', '{}'),
        array(
            select m.value
            from jsonb_array_elements(p_messages) with ordinality as m (value, n)
            order by m.n
        );
    -- The whole conversation or its last turn, as versions differ.
    v_texts := coalesce(
        nullif(jsonb_path_query_array(
            v_result, 'strict $.**.generated_text ? (@.type() == "string")', silent => true
        ), '[]'),
        jsonb_path_query_array(
            v_result, 'strict $.**.content ? (@.type() == "string")', silent => true
        )
    );
    return coalesce(
        v_texts ->> -1, case when jsonb_typeof(v_result) = 'string' then v_result #>> '{}' end
    );
end;
$$;

comment on function recall._pgml_generate is
'A generate_function of recall.provider. The model''s options: model (the transformer), kwargs'
' (max_new_tokens 500), task (added to the task). It runs inside the server: p_timeout_ms has no'
' effect.';
