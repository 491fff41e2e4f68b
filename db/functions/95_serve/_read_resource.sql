-- resources/read: by the feature with this uri, or with a template of its scheme.
create or replace function recall._read_resource(p_params jsonb)
returns jsonb
language plpgsql volatile parallel unsafe security invoker set search_path = recall, pg_temp as $$
declare
    v_uri text := case when jsonb_typeof(p_params -> 'uri') = 'string' then p_params ->> 'uri' end;
    v_feature recall.agent_feature;
    v_result jsonb;
begin
    if v_uri is null then
        return recall._agent_error(-32602, 'uri: is needed, a text');
    end if;
    select * into v_feature
    from recall._visible_features('resource') as f
    where
        f.definition ->> 'uri' = v_uri
        or split_part(f.definition ->> 'uriTemplate', ':', 1) = split_part(v_uri, ':', 1)
    order by (f.definition ? 'uri') desc
    limit 1;
    v_result := case
        when found
            then recall._run_feature(v_feature, jsonb_build_object('uri', v_uri), p_params)
    end;
    return case
        when v_result ? 'error' then v_result
        when v_result ?| '{contents,inputRequests}' then jsonb_build_object('result', v_result)
        else recall._agent_error(
            -32602, 'Resource not found', jsonb_build_object('uri', left(v_uri, 1000))
        )
    end;
end;
$$;

comment on function recall._read_resource is
'{"result": {contents}}, or what the client is to be asked; the same error for a resource that is'
' not there and for a hidden one.';

grant execute on function recall._read_resource to recall_reader;
