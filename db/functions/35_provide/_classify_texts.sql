-- What a model of kind classify says of texts.
create or replace function recall._classify_texts(p_model text, p_texts text [])
returns recall._model_answer
language plpgsql stable parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_model recall.model;
    v_request recall._model_request;
    v_answer recall._model_answer;
    v_key text := concat_ws(' ', 'classify', p_model);
begin
    v_answer.error := recall._why_paused(v_key);
    if v_answer.error is not null then
        v_answer.sqlstate := 'RC503';
        return v_answer;
    end if;
    select * into v_model from model where name = p_model and kind = 'classify';
    if not found then
        v_answer.error := format('there is no model "%s" of kind classify', p_model);
        v_answer.sqlstate := '42704';
        return v_answer;
    end if;
    v_request.texts := p_texts;
    v_request.timeout_ms := coalesce((v_model.options ->> 'timeout_ms')::integer, 2000);
    v_answer := recall._ask_provider(v_model, v_request);
    perform recall._pause_when_busy(
        v_key, v_answer.sqlstate, v_answer.error, v_answer.retry_after
    );
    return v_answer;
end;
$$;

comment on function recall._classify_texts is
'labels: side by side with p_texts, of each an object of label to probability; else error and'
' sqlstate: 42704 for no such model, and the provider''s, see recall._pause_when_busy.';
