-- Provider rds_embedding: get_embedding_by_model(model text, api_key text, text text).
create or replace function recall._ask_rds_embedding(
    p_model recall.model,
    p_request recall._model_request
)
returns recall._model_answer
language plpgsql stable parallel unsafe security definer set search_path from current
set client_min_messages = 'warning' as $$
declare
    v_vector vector;
    v_answer recall._model_answer;
begin
    perform recall._require_vendor('rds_embedding.get_embedding_by_model');
    perform set_config('search_path', recall._vendor_path(), true);
    for i in 1 .. cardinality(p_request.texts) loop
        -- The extension puts the text for %s between the quotes of a JSON body as it is.
        execute 'select rds_embedding.get_embedding_by_model($1, $2, $3)::real[]::vector'
        into v_vector
        using
            coalesce(p_model.options ->> 'model', p_model.name),
            recall._read_secret(p_model.options ->> 'secret'),
            (
                select substr(j.text, 2, length(j.text) - 2)
                from (select to_jsonb(p_request.texts[i])::text) as j (text)
            );
        v_answer.vectors := v_answer.vectors || v_vector;
    end loop;
    return v_answer;
end;
$$;

comment on function recall._ask_rds_embedding is
'A function of recall.provider. The model''s options: model (its name in rds_embedding.models),'
' secret. timeout_ms has no effect.';
