-- Runs a feature's handler, with what its client was asked for and has answered by now.
create or replace function recall._run_feature(
    p_feature recall.agent_feature,
    p_arguments jsonb,
    p_params jsonb
)
returns jsonb
language plpgsql volatile parallel unsafe security invoker set search_path = recall, pg_temp as $$
declare
    v_arguments jsonb := p_arguments - '_inputs';
    -- A state is of one request: another's, or of other arguments, is none.
    v_request text := jsonb_build_array(p_feature.kind, p_feature.name, v_arguments)::text;
    v_state jsonb;
    v_result jsonb;
    v_asked jsonb;
    v_needed jsonb;
begin
    if p_params ? 'inputResponses' and (
        jsonb_typeof(p_params -> 'inputResponses') <> 'object'
        or jsonb_path_exists(p_params, '$.inputResponses.* ? (@.type() != "object")')
    ) then
        return recall._agent_error(-32602, 'inputResponses: must be an object of objects');
    elsif p_params ? 'requestState' then
        v_state := recall._take_state(v_request, p_params ->> 'requestState');
        if v_state is null then
            return recall._agent_error(
                -32602, 'requestState: not one that was given for this request, or too old'
            );
        end if;
    end if;
    if p_params ?| '{inputResponses,requestState}' then
        v_arguments := v_arguments || jsonb_build_object('_inputs', jsonb_build_object(
            'responses', coalesce(p_params -> 'inputResponses', '{}'), 'state', v_state -> 'state'
        ));
    end if;
    v_result := recall._run_handler(p_feature.handler_name, v_arguments);
    if v_result is null or not v_result ? 'inputRequests' then
        return v_result;
    end if;
    -- elicitation/create needs the client's capability elicitation, and so on.
    select
        jsonb_object_agg(r.key, r.value) filter (where c.declared ? c.name),
        jsonb_object_agg(c.name, '{}'::jsonb)
    into v_asked, v_needed
    from jsonb_each(v_result -> 'inputRequests') as r
    cross join lateral (
        select
            p_params #> '{_meta,io.modelcontextprotocol/clientCapabilities}' as declared,
            split_part(r.value ->> 'method', '/', 1) as name
    ) as c;
    if v_asked is not null then
        return jsonb_strip_nulls(jsonb_build_object(
            'resultType', 'input_required',
            'requestState', recall._give_state(v_request, v_result -> 'requestState')
        )) || jsonb_build_object('inputRequests', v_asked);
    elsif v_result ? 'refusal' then
        return jsonb_build_object('refusal', v_result -> 'refusal');
    end if;
    return recall._agent_error(
        -32021, 'Missing required client capability',
        jsonb_build_object('requiredCapabilities', v_needed)
    );
end;
$$;

comment on function recall._run_feature is
'What the handler gives, which finds what was asked for in its argument _inputs: {responses, by'
' the names of its requests, and state}. Where it gives {inputRequests, requestState, refusal},'
' what the client is to be asked (of that, what it says it can be asked), or else the refusal, or'
' without one the error -32021. The error -32602 for answers of another shape, and a state that'
' was not given for the same request and role within the hour.';

grant execute on function recall._run_feature to recall_reader;
