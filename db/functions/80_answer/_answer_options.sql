-- The answer rules of a strategy, with defaults for what it does not say.
create or replace function recall._answer_options(p_strategy recall.strategy, p_options jsonb)
returns jsonb
language plpgsql
immutable
parallel safe
security invoker
set search_path = recall, pg_temp
as $$
begin
    return recall._initial_options('answer')
        || coalesce(p_strategy.options -> 'answer', '{}') || coalesce(p_options, '{}');
end;
$$;

comment on function recall._answer_options is
'p_options over the strategy''s options.answer over the defaults.';
