-- What a strategy's options may say, from which number to which, and what holds where they do not.
create or replace function recall._strategy_options()
returns jsonb
language sql immutable parallel safe security invoker
begin atomic
    select '{
        "fusion_options": {
            "phrases": {"type": "number", "least": 0, "most": 100, "initial": 0},
            "prior": {"type": "number", "least": 0, "most": 100, "initial": 0},
            "neighbours": {"type": "number", "least": 0, "most": 0.9, "initial": 0},
            "pages": {"type": "number", "least": 0, "most": 1, "initial": 0},
            "model_vector": {"type": "number", "least": 0, "most": 1000, "initial": 1},
            "pool": {"type": "whole", "least": 1, "most": 999, "initial": 50}
        },
        "options": {
            "query_vector": {
                "type": "string", "one_of": ["learned", "provider", "sum"],
                "initial": "learned"
            },
            "query_budget_ms": {"type": "whole", "least": 1, "most": 9999999, "initial": 1000},
            "repeats": {"type": "number", "least": 0, "most": 1, "initial": 0.5},
            "rerank": {"type": "object", "keys": {
                "model": {"type": "string"},
                "budget_ms": {"type": "whole", "least": 1, "most": 9999999, "initial": 2000},
                "min_score": {"type": "number", "least": -1000000, "most": 1000000},
                "fused": {"type": "number", "least": 0, "most": 1000000},
                "pairs": {"type": "number", "least": 0, "most": 1000, "initial": 0.2},
                "title": {"type": "number", "least": 0, "most": 1000, "initial": 0.1}
            }},
            "answer": {"type": "object", "keys": {
                "order": {
                    "type": "array", "one_of": ["knowledge", "document", "ticket"],
                    "initial": ["knowledge", "document", "ticket"]
                },
                "generator": {"type": "string", "may_be_null": true},
                "timeout_ms": {"type": "whole", "least": 1, "most": 9999999, "initial": 20000},
                "context_tokens": {"type": "whole", "least": 1, "most": 1000000, "initial": 2000},
                "model_alone": {"type": "boolean", "initial": false},
                "usual_chars": {"type": "whole", "least": 1, "most": 99999, "initial": 590},
                "max_chars": {"type": "whole", "least": 1, "most": 99999, "initial": 2400},
                "max_entry": {"type": "whole", "least": 1, "most": 99999, "initial": 2000},
                "max_sources": {"type": "whole", "least": 1, "most": 1000, "initial": 5},
                "max_tickets": {"type": "whole", "least": 0, "most": 1000, "initial": 3},
                "max_nearest": {"type": "whole", "least": 0, "most": 1000, "initial": 3},
                "min_probability": {"type": "number", "least": 0, "most": 1, "initial": 0.35},
                "gate": {"type": "object", "keys": {
                    "model": {"type": "string"},
                    "labels": {"type": "object", "initial": {
                        "greeting": "greeting", "thanks": "thanks", "goodbye": "goodbye",
                        "compliment": "compliment", "complaint": "complaint", "about": "about",
                        "reply": "reply", "out_of_scope": "out_of_scope"
                    }},
                    "least": {"type": "number", "least": 0, "most": 1, "initial": 0.5},
                    "scope": {"type": "number", "least": 0, "most": 1, "initial": 0},
                    "wordings": {"type": "boolean", "initial": true}
                }}
            }},
            "chat": {"type": "object", "keys": {
                "history_tokens": {"type": "whole", "least": 1, "most": 999999, "initial": 1000},
                "candidates": {"type": "array", "initial": []},
                "frequent": {"type": "boolean", "initial": false},
                "near": {"type": "number", "least": 0, "most": 1, "initial": 0.8},
                "generator": {"type": "string", "may_be_null": true},
                "timeout_ms": {"type": "whole", "least": 1, "most": 9999999, "initial": 20000}
            }}
        }
    }'::jsonb;
end;

comment on function recall._strategy_options is
'Column of recall.strategy to its options, see recall._check_options; initial: the default, for'
' recall._initial_options. recall._check_strategy_options adds what depends on other rows.';
