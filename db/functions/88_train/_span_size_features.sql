-- What the size of a span tells of it as an answer to a question.
create or replace function recall._span_size_features(p_question recall._question, p_size integer)
returns text []
language plpgsql stable parallel safe strict security invoker set search_path = recall, pg_temp
as $$
begin
    return array[
        'size ' || p_size,
        format('%s size %s', p_question.kind, p_size),
        format('%s size %s', p_question.asks, p_size),
        format('%s %s size %s', p_question.asks, p_question.focus[:2], p_size),
        format('%s subject %s size %s', p_question.asks, p_question.subject, p_size)
    ];
end;
$$;

comment on function recall._span_size_features is
'p_size: 1 to 6 tokens; 7, 7 or 8; 8, to 12; 9, to 20; 10, more.';
