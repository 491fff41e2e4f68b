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
    return '{
        "order": ["knowledge", "document", "ticket"],
        "timeout_ms": 20000,
        "context_tokens": 2000,
        "model_alone": false,
        "max_chars": 300,
        "max_sources": 5,
        "max_tickets": 3,
        "max_nearest": 3,
        "min_coverage": 0.42
    }'::jsonb || coalesce(p_strategy.options -> 'answer', '{}') || coalesce(p_options, '{}');
end;
$$;

comment on function recall._answer_options is
'p_options over the strategy''s options.answer over the defaults.';
