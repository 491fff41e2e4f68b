-- What a model of kind generate says to messages.
create or replace function recall._say(
    p_model recall.model,
    p_messages jsonb,
    p_timeout_ms integer
)
returns recall._model_answer
language plpgsql stable parallel unsafe security definer set search_path = recall, pg_temp
set standard_conforming_strings = on as $$
declare
    v_request recall._model_request;
    v_answer recall._model_answer;
begin
    v_request.messages := p_messages;
    v_request.timeout_ms := coalesce(
        p_timeout_ms, (p_model.options ->> 'timeout_ms')::integer, 20000
    );
    v_answer := recall._ask_provider(p_model, v_request);
    if v_answer.error is not null then
        return v_answer;
    end if;
    -- What a reasoning model thinks is not its answer.
    v_answer.said := left(v_answer.said, 40000);
    if v_answer.said ~ '^\s*<think>' then
        v_answer.said := substr(
            v_answer.said, nullif(strpos(v_answer.said, '</think>'), 0) + 8
        );
    end if;
    v_answer.said := left(btrim(recall._printable(v_answer.said), e' \t\r\n'), 20000);
    if coalesce(v_answer.said, '') = '' then
        v_answer.said := null;
        v_answer.error := format('model "%s" said nothing', p_model.name);
        v_answer.sqlstate := 'RC502';
    end if;
    return v_answer;
end;
$$;

comment on function recall._say is
'said: its answer to p_messages (recall._model_request), without what stands in <think>; else error'
' and sqlstate: 0A000 for a provider that does not generate, RC502 for an empty answer, and the'
' provider''s. p_timeout_ms null: the model''s timeout_ms, 20000.';
