-- Asks a model's provider for what the model's kind says: vectors, scores or a text.
create or replace function recall._ask_provider(
    p_model recall.model,
    p_request recall._model_request
)
returns recall._model_answer
language plpgsql stable parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_function text := (
        select p.function_name
        from provider as p
        where p.name = p_model.provider and p_model.kind = any(p.kinds)
    );
    v_answer recall._model_answer;
    v_seconds text;
begin
    if v_function is null then
        raise exception '%', format(
            case p_model.kind
                when 'generate' then 'model "%s": provider "%s" generates nothing'
                else 'model "%s" is %s: no provider in the database'
            end, p_model.name, p_model.provider
        )
            using
                errcode = 'feature_not_supported',
                hint = 'select name, kinds from recall.provider;';
    end if;
    execute format('select * from recall.%I($1, $2)', v_function)
    into v_answer
    using p_model, p_request;
    return v_answer;
exception
    when others then
        if recall._provider_failure(sqlstate) is null then
            raise;
        end if;
        get stacked diagnostics v_seconds = pg_exception_detail;
        perform recall._provider_failed();
        v_answer.error := sqlerrm;
        v_answer.sqlstate := sqlstate;
        if sqlstate like 'RC%' and v_seconds ~ '^[0-9]+$' then
            v_answer.retry_after := v_seconds::integer * interval '1 second';
        end if;
        return v_answer;
end;
$$;

comment on function recall._ask_provider is
'The answer, or the provider''s error with its sqlstate and, where it says so, when to come again.'
' Raises only what recall._provider_failure calls none of a provider.';
