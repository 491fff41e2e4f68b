-- The options of a model that the providers of this house take.
create or replace function recall._model_options()
returns jsonb
language sql
immutable
parallel safe
security invoker
begin atomic
    select '{
        "url": {"type": "string"},
        "format": {"type": "string"},
        "path": {"type": "string"},
        "model": {"type": "string"},
        "secret": {"type": "string"},
        "query_prefix": {"type": "string"},
        "document_prefix": {"type": "string"},
        "body": {"type": "object"},
        "kwargs": {"type": "object"},
        "query_kwargs": {"type": "object"},
        "args": {"type": "object"},
        "task": {"type": "object"},
        "batch_size": {"type": "whole", "least": 1, "most": 10000},
        "timeout_ms": {"type": "whole", "least": 1, "most": 9999999}
    }'::jsonb;
end;

comment on function recall._model_options is 'See recall._check_options.';
