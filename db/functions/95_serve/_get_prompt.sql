-- prompts/get: the messages of a prompt that the caller may use.
create or replace function recall._get_prompt(p_params jsonb)
returns jsonb
language plpgsql volatile parallel unsafe security invoker set search_path = recall, pg_temp as $$
declare
    v_prompt recall.agent_feature;
    v_arguments jsonb := coalesce(p_params -> 'arguments', '{}');
    v_missing text;
    v_result jsonb;
begin
    select * into v_prompt
    from recall._visible_features('prompt') as f
    where f.name = p_params ->> 'name';
    if not found then
        return recall._agent_error(
            -32602, format('There is no prompt "%s"', left(p_params ->> 'name', 100))
        );
    elsif
        jsonb_typeof(v_arguments) <> 'object'
        or jsonb_path_exists(v_arguments, '$.* ? (@.type() != "string")')
    then
        return recall._agent_error(-32602, 'arguments: must be an object of texts');
    end if;
    select a.value ->> 'name' into v_missing
    from jsonb_array_elements(v_prompt.definition -> 'arguments') as a
    where a.value -> 'required' = 'true' and not v_arguments ? (a.value ->> 'name')
    limit 1;
    if found then
        return recall._agent_error(-32602, format('%s: is needed', v_missing));
    end if;
    v_result := recall._run_feature(v_prompt, v_arguments, p_params);
    return case
        when v_result ? 'error' then v_result
        when v_result ? 'refusal' then recall._agent_error(-32602, v_result ->> 'refusal')
        else jsonb_build_object('result', v_result)
    end;
end;
$$;

comment on function recall._get_prompt is
'{"result": {description, messages}}, or what the client is to be asked, or the error -32602 for a'
' prompt that the caller does not see, or arguments that it does not take.';

grant execute on function recall._get_prompt to recall_reader;
