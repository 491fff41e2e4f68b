-- The registered model that a model of trainer http begins with.
create or replace function recall._tuning_model(p_model recall.trained_model)
returns recall.model
language plpgsql stable parallel safe security invoker set search_path = recall, pg_temp as $$
declare
    v_name text := substr(p_model.model_name, strpos(p_model.model_name || ':', ':') + 1);
    v_model recall.model := recall._require_model(v_name, 'generate', 'model_name');
begin
    if
        v_model.provider <> 'http'
        or coalesce(v_model.options ->> 'format', 'openai') <> 'openai'
        or not coalesce((v_model.options ->> 'tunes')::boolean, false)
    then
        raise exception 'model_name: model "%" may not be tuned', left(v_name, 200)
            using
                errcode = 'invalid_parameter_value',
                hint = 'An administrator registers it with provider http, format openai and'
                    ' {"tunes": true}, since tuning costs.';
    end if;
    return v_model;
end;
$$;

comment on function recall._tuning_model is
'The model that model_name names behind http:. Raises 42704 where there is none of kind generate,'
' 22023 where its options do not allow it.';
