-- What the generating model says without documents; null where that is not asked for or fails.
create or replace function recall._model_alone(
    p_question text,
    p_options jsonb,
    p_language text
)
returns text
language plpgsql stable parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_messages jsonb;
    v_text text;
begin
    if p_options ->> 'generator' is null or not (p_options -> 'model_alone')::boolean then
        return null;
    end if;
    v_messages := recall._alone_messages(p_question, p_options, p_language);
    v_text := (recall._generate(
        p_options ->> 'generator', v_messages, (p_options ->> 'timeout_ms')::integer
    )).said;
    return case
        when not recall._is_leak(v_text, v_messages)
            then recall._without_foreign_links(v_text, '{}')
    end;
end;
$$;

comment on function recall._model_alone is
'The answer of the generator in p_options, where model_alone allows it; null where it fails or'
' repeats its rules.';
