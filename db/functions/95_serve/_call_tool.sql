-- tools/call: runs a tool that the caller may use, on arguments that fit its schema.
create or replace function recall._call_tool(p_params jsonb)
returns jsonb
language plpgsql volatile parallel unsafe security invoker set search_path = recall, pg_temp as $$
declare
    v_tool recall.agent_feature;
    v_arguments jsonb := coalesce(p_params -> 'arguments', '{}');
    v_result jsonb;
begin
    select * into v_tool
    from recall._visible_features('tool') as f
    where f.name = p_params ->> 'name';
    if not found then
        return recall._agent_error(
            -32602, format('There is no tool "%s"', left(p_params ->> 'name', 100))
        );
    elsif jsonb_typeof(v_arguments) <> 'object' then
        return recall._agent_error(-32602, 'arguments: must be an object');
    end if;
    v_result := jsonb_build_object('refusal', recall._schema_problem(
        v_arguments, v_tool.definition -> 'inputSchema', ''
    ));
    if v_result ->> 'refusal' is null then
        v_result := recall._run_feature(v_tool, v_arguments, p_params);
    end if;
    if v_result ? 'error' then
        return v_result;
    elsif v_result ? 'refusal' then
        v_result := jsonb_build_object(
            'content', recall._agent_text(v_result ->> 'refusal'), 'isError', true
        );
    end if;
    return jsonb_build_object('result', v_result);
end;
$$;

comment on function recall._call_tool is
'{"result": {content, structuredContent, isError}}, or what the client is to be asked, or an error:'
' -32602 for a tool that the caller does not see, and those of recall._run_feature.';

grant execute on function recall._call_tool to recall_reader;
