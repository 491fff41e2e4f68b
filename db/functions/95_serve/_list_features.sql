-- What tools/list, prompts/list and resources/templates/list answer.
create or replace function recall._list_features(p_kind text, p_key text, p_params jsonb)
returns jsonb
language plpgsql stable parallel safe strict security invoker set search_path = recall, pg_temp
as $$
begin
    -- All of them are one page.
    if p_params ? 'cursor' then
        return recall._agent_error(-32602, 'cursor: not one of this list');
    end if;
    return jsonb_build_object(
        'result', jsonb_build_object(p_key, recall._describe_features(p_kind, false))
    );
end;
$$;

comment on function recall._list_features is
'{"result": {p_key: […]}} of the rows of recall.agent_feature that the caller may use, without'
' resources of one uri, which recall._list_resources has.';

grant execute on function recall._list_features to recall_reader;
