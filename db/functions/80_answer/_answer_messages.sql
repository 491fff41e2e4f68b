-- The messages that ask a generating model for an answer from sources.
create or replace function recall._answer_messages(
    p_question text,
    p_sources recall._source [],
    p_options jsonb,
    p_language text
)
returns jsonb
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp
set standard_conforming_strings = on as $$
declare
    v_left integer := (p_options ->> 'context_tokens')::integer;
    v_context text := '';
    v_piece text;
    v_values jsonb;
begin
    for i in 1 .. cardinality(p_sources) loop
        v_piece := format('[%s] %s', i, recall._prompt_text(left(p_sources[i].title, 200)));
        v_piece := v_piece || e'\n' || btrim(recall._cut_to_tokens(
            recall._prompt_text(p_sources[i].content), v_left - recall._token_count(v_piece)
        ), e' \n');
        exit when v_left < recall._token_count(v_piece) or v_piece ~ '\n$';
        v_left := v_left - recall._token_count(v_piece);
        v_context := v_context || case when i > 1 then e'\n\n' else '' end || v_piece;
    end loop;
    v_values := jsonb_build_object(
        -- Nobody who wrote a document can know the fence.
        'fence', '=====' || upper(left(md5(random()::text || clock_timestamp()::text), 12)),
        'context', v_context,
        'question', recall._prompt_text(left(p_question, 4000)),
        'max_chars', recall._usual_chars(p_options)
    );
    return jsonb_build_array(
        jsonb_build_object(
            'role', 'system', 'content', recall._localized_text('system', p_language, v_values)
        ),
        jsonb_build_object(
            'role', 'user', 'content', recall._localized_text('user', p_language, v_values)
        )
    );
end;
$$;

comment on function recall._answer_messages is
'Rules as a system message; sources and question as the user''s, the sources between two lines that'
' nobody can know before, numbered, cut at sentences to context_tokens.';
