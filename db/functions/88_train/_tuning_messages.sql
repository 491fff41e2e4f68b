-- How a text, or a pair of them, is told to a chat model that is tuned or was.
create or replace function recall._tuning_messages(
    p_prompt text,
    p_text_a text,
    p_text_b text
)
returns jsonb
language sql immutable parallel safe security invoker
begin atomic
    select
        pg_catalog.jsonb_build_array(
            pg_catalog.jsonb_build_object('role', 'system', 'content', p_prompt),
            pg_catalog.jsonb_build_object(
                'role', 'user', 'content', pg_catalog.concat_ws(e'\n\n', p_text_a, p_text_b)
            )
        );
end;

comment on function recall._tuning_messages is
'As recall._model_request.messages. The records of a file to tune with end with what is right.';
