-- The Model Context Protocol: a message of an agent in, the answer to it out.
create or replace function recall.mcp(p_message jsonb)
returns jsonb
language plpgsql volatile parallel unsafe security invoker set search_path = recall, pg_temp as $$
declare
    v_server jsonb := '{"name": "pgrecall", "title": "pgrecall", "version": "1.0"}';
    v_capabilities jsonb := '{"tools": {}, "resources": {}, "prompts": {}, "completions": {}}';
    v_versions text [] := '{2026-07-28,2025-11-25,2025-06-18}';
    v_id jsonb := case
        when
            jsonb_typeof(p_message -> 'id') = 'string'
            or jsonb_typeof(p_message -> 'id') = 'number' and (p_message ->> 'id')::numeric % 1 = 0
            then p_message -> 'id'
    end;
    v_method text := p_message ->> 'method';
    v_params jsonb := coalesce(p_message -> 'params', '{}');
    v_meta jsonb := v_params -> '_meta';
    v_version text := v_meta ->> 'io.modelcontextprotocol/protocolVersion';
    -- Without a handshake: what a request needs to be understood, it says.
    v_is_stateless boolean;
    v_outcome jsonb;
begin
    if
        p_message ->> 'jsonrpc' is distinct from '2.0'
        or jsonb_typeof(p_message -> 'method') is distinct from 'string'
        or p_message ? 'id' and v_id is null
    then
        -- What a client answers is answers to nothing that was asked.
        if v_id is not null and v_method is null and p_message ?| '{result,error}' then
            return null;
        end if;
        v_outcome := recall._agent_error(
            -32600, 'A message needs "jsonrpc": "2.0", a method, and of a request an id, which is'
            ' a text or a whole number'
        );
    elsif v_id is null then
        return null;
    elsif jsonb_typeof(v_params) <> 'object' then
        v_outcome := recall._agent_error(-32602, 'params: must be an object');
    elsif
        v_method = 'server/discover' and v_version is null
        or v_version = v_versions[1]
        and jsonb_typeof(v_meta -> 'io.modelcontextprotocol/clientCapabilities')
        is distinct from 'object'
    then
        v_outcome := recall._agent_error(
            -32602,
            'params._meta: needs io.modelcontextprotocol/protocolVersion and /clientCapabilities'
        );
    elsif v_version <> all(v_versions) then
        v_outcome := recall._agent_error(
            -32022, 'Unsupported protocol version',
            jsonb_build_object('supported', v_versions, 'requested', left(v_version, 100))
        );
    end if;
    v_is_stateless := coalesce(v_version = v_versions[1], false);
    v_outcome := coalesce(v_outcome, case
        when v_is_stateless and v_method = 'server/discover' then jsonb_build_object(
            'result', jsonb_build_object(
                'supportedVersions', v_versions, 'capabilities', v_capabilities,
                'instructions', recall._agent_instructions(),
                'ttlMs', 3600000, 'cacheScope', 'public'
            )
        )
        when not v_is_stateless and v_method = 'initialize' then jsonb_build_object(
            'result', jsonb_build_object(
                'protocolVersion', case
                    when v_params ->> 'protocolVersion' = any(v_versions[2:])
                        then v_params ->> 'protocolVersion'
                    else v_versions[2]
                end,
                'capabilities', v_capabilities, 'serverInfo', v_server,
                'instructions', recall._agent_instructions()
            )
        )
        when not v_is_stateless and v_method = 'ping' then '{"result": {}}'
        when v_method = 'tools/list' then recall._list_features('tool', 'tools', v_params)
        when v_method = 'tools/call' then recall._call_tool(v_params)
        when v_method = 'resources/list' then recall._list_resources(v_params)
        when v_method = 'resources/templates/list'
            then recall._list_features('resource', 'resourceTemplates', v_params)
        when v_method = 'resources/read' then recall._read_resource(v_params)
        when v_method = 'prompts/list' then recall._list_features('prompt', 'prompts', v_params)
        when v_method = 'prompts/get' then recall._get_prompt(v_params)
        when v_method = 'completion/complete' then recall._complete_argument(v_params)
        else recall._agent_error(-32601, format('There is no method "%s"', left(v_method, 100)))
    end);
    if v_is_stateless and v_outcome ? 'result' then
        v_outcome := jsonb_build_object('result', (v_outcome -> 'result') || jsonb_build_object(
            'resultType', coalesce(v_outcome #>> '{result,resultType}', 'complete'),
            '_meta', jsonb_build_object('io.modelcontextprotocol/serverInfo', v_server)
        ) || case
            -- What a role sees may change with its rights.
            when v_method ~ '/(list|read)$' and not v_outcome -> 'result' ? 'inputRequests'
                then '{"ttlMs": 60000, "cacheScope": "private"}'
            else '{}'
        end::jsonb);
    elsif not v_is_stateless and v_outcome #> '{error,data}' ? 'uri' then
        v_outcome := jsonb_set(v_outcome, '{error,code}', '-32002');
    end if;
    return jsonb_strip_nulls(jsonb_build_object('jsonrpc', '2.0', 'id', v_id)) || v_outcome;
end;
$$;

comment on function recall.mcp is
'One JSON-RPC 2.0 message of the Model Context Protocol, revision 2026-07-28, or 2025-11-25 and'
' 2025-06-18 after their handshake, and the answer to it; null where none is due: to a notification'
' and to a response. What is wrong with a message is an error in the answer, never raised: -32600,'
' -32601, -32602, -32021, -32022; what a tool refuses is its result, with isError; what it needs to'
' know is asked by its result. Everything runs as the calling role. docs/agents.md has the tools;'
' recall.agent_feature adds to them.';

grant execute on function recall.mcp to recall_reader;
