-- The messages that ask a generating model for an answer without sources.
create or replace function recall._alone_messages(
    p_question text,
    p_options jsonb,
    p_language text
)
returns jsonb
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp as $$
begin
    return jsonb_build_array(
        jsonb_build_object('role', 'system', 'content', recall._localized_text(
            'model_alone', p_language,
            jsonb_build_object('max_chars', recall._usual_chars(p_options))
        )),
        jsonb_build_object(
            'role', 'user', 'content', recall._prompt_text(left(p_question, 4000))
        )
    );
end;
$$;

comment on function recall._alone_messages is
'Rules as a system message, the question as the user''s.';
