-- What a strategy says about conversations, with what holds where it says nothing.
create or replace function recall._chat_options(p_strategy recall.strategy)
returns jsonb
language plpgsql
immutable
parallel safe
security invoker
set search_path = recall, pg_temp
as $$
begin
    return recall._initial_options('chat')
        || jsonb_strip_nulls(jsonb_build_object(
            'generator', p_strategy.options #> '{answer,generator}',
            'timeout_ms', p_strategy.options #> '{answer,timeout_ms}'
        ))
        || coalesce(p_strategy.options -> 'chat', '{}');
end;
$$;

comment on function recall._chat_options is
'options.chat of a strategy: history_tokens, what of the conversation counts; candidates, names'
' of strategies whose answers compete; frequent, whether asked-often questions are answered'
' first, and near, how alike those must be (0 to 1); generator, which rewrites and summarizes'
' (null: SQL does), and its timeout_ms, both by default those of options.answer.';
