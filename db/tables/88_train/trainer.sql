create table recall.trainer (
    name text not null check (name ~ '^[a-z][a-z0-9_]{0,62}$'),
    task text not null references recall.task (name),
    fit_name text not null check (fit_name ~ '^[a-z_][a-z0-9_]{0,62}$'),
    predict_name text not null check (predict_name ~ '^[a-z_][a-z0-9_]{0,62}$'),
    explain_name text check (explain_name ~ '^[a-z_][a-z0-9_]{0,62}$'),
    cancel_name text check (cancel_name ~ '^[a-z_][a-z0-9_]{0,62}$'),
    options jsonb not null default '{}',
    ignores text [] not null default '{}',
    serves text [] not null default '{}',
    is_default boolean not null default false,
    description text not null,
    primary key (name, task)
);

create unique index trainer_default_idx on recall.trainer (task) where is_default;

comment on table recall.trainer is
'Who trains a task. Its functions are in schema recall: fit_name(recall.trained_model) returns'
' jsonb does one step of the work and gives the state that the next begins with, and gives it'
' with "done": true at the end; predict_name(recall.trained_model, text[], text[]) returns setof'
' recall.prediction; explain_name(recall.trained_model, text, text) returns setof'
' recall.term_weight; cancel_name(recall.trained_model) gives up what a model that is not trained'
' yet has elsewhere. options: the hyperparams that it knows, as recall._check_options takes them,'
' with their "default", and "is_model" where they name one of vectors; ignores: those of other'
' trainers that it passes over, and says so. serves: names of models elsewhere in place of which it'
' trains.';

insert into recall.trainer (
    name, task, fit_name, predict_name, explain_name, is_default, options, ignores, serves,
    description
) values
(
    'sql', 'text-classification', '_fit_classes', '_predict_classes', '_explain_classes', true,
    '{
        "analyzer": {"type": "string", "default": null, "may_be_null": true},
        "characters": {"type": "boolean", "default": null, "may_be_null": true},
        "cost": {
            "type": "number", "least": 0.001, "most": 1000, "default": null, "may_be_null": true
        },
        "vectors": {
            "type": "string", "is_model": true, "default": null, "may_be_null": true
        },
        "epsilon": {
            "type": "number", "least": 0.001, "most": 100, "default": null, "may_be_null": true
        },
        "delta": {"type": "number", "least": 1e-15, "most": 0.0001, "default": 1e-6},
        "budget": {
            "type": "number", "least": 0.001, "most": 1000, "default": null, "may_be_null": true
        }
    }',
    '{
        learning_rate, per_device_train_batch_size, per_device_eval_batch_size, num_train_epochs,
        weight_decay, hub_token, push_to_hub, hub_private_repo
    }',
    '{distilbert-base-uncased}',
    'A linear classifier over words and characters, trained in this server'
),
(
    'pgml', 'text-classification', '_fit_pgml', '_predict_pgml', null, false,
    '{"*": {}}', '{}', '{}',
    'A transformer tuned by PostgresML inside this server: model_name pgml:its-name'
),
(
    'sql', 'summarization', '_fit_summaries', '_predict_summaries', '_explain_summaries', true,
    '{
        "unit": {"type": "string", "one_of": ["auto", "sentence", "clause"], "default": "auto"},
        "passes": {"type": "whole", "least": 1, "most": 100, "default": 6},
        "rate": {"type": "number", "least": 0.001, "most": 10, "default": 0.1},
        "ridge": {"type": "number", "least": 0, "most": 100, "default": 0.04},
        "least_lists": {"type": "whole", "least": 1, "most": 1000, "default": 8}
    }',
    '{
        learning_rate, per_device_train_batch_size, per_device_eval_batch_size,
        num_train_epochs, weight_decay, max_input_length, max_summary_length,
        evaluation_strategy, hub_token, push_to_hub
    }',
    '{sshleifer/distilbart-xsum-12-1}',
    'A ranker of sentences, or of clauses where the text is Chinese, trained in this server'
),
(
    'sql', 'question-answering', '_fit_answers', '_predict_answers', '_explain_answers', true,
    '{
        "passes": {"type": "whole", "least": 1, "most": 100, "default": 4},
        "rate": {"type": "number", "least": 0.001, "most": 10, "default": 0.1},
        "ridge": {"type": "number", "least": 0, "most": 100, "default": 0.005},
        "least_lists": {"type": "whole", "least": 1, "most": 1000, "default": 3}
    }',
    '{
        learning_rate, per_device_train_batch_size, per_device_eval_batch_size,
        num_train_epochs, weight_decay, max_length, stride, evaluation_strategy, hub_token,
        push_to_hub
    }',
    '{deepset/roberta-base-squad2}',
    'A ranker of the spans of a text''s likeliest sentences, trained in this server'
),
(
    'sql', 'translation', '_fit_translation', '_predict_translation', '_explain_translation', true,
    '{}',
    '{
        learning_rate, per_device_train_batch_size, per_device_eval_batch_size, num_train_epochs,
        weight_decay, hub_token, push_to_hub, hub_private_repo, max_length
    }',
    '{Helsinki-NLP/opus-mt-en-es}',
    'Phrases learned from the records and put together from left to right, in this server'
);

insert into recall.trainer (
    name, task, fit_name, predict_name, explain_name, is_default, options, ignores, description
)
select
    t.name, 'text-pair-classification', t.fit_name, t.predict_name, t.explain_name, t.is_default,
    t.options, t.ignores,
    'A linear classifier over what two texts share and what they do not, trained in this server'
from recall.trainer as t
where t.name = 'sql' and t.task = 'text-classification';

insert into recall.trainer (
    name, task, fit_name, predict_name, cancel_name, options, ignores, description
)
select
    'http', p.task, '_fit_http', '_predict_http', '_cancel_http',
    '{
        "n_epochs": {
            "type": "whole", "least": 1, "most": 50, "default": null, "may_be_null": true
        },
        "batch_size": {
            "type": "whole", "least": 1, "most": 256, "default": null, "may_be_null": true
        },
        "learning_rate_multiplier": {
            "type": "number", "least": 0.001, "most": 100, "default": null, "may_be_null": true
        },
        "seed": {
            "type": "whole", "least": 0, "most": 2147483647, "default": null, "may_be_null": true
        },
        "suffix": {"type": "string", "default": null, "may_be_null": true},
        "hours": {"type": "number", "least": 0.0001, "most": 168, "default": 24},
        "poll_seconds": {"type": "number", "least": 0.01, "most": 3600, "default": 30}
    }'::jsonb
    || jsonb_build_object(
        'prompt', jsonb_build_object('type', 'string', 'default', p.prompt)
    ),
    '{
        learning_rate, per_device_train_batch_size, per_device_eval_batch_size, num_train_epochs,
        weight_decay, max_length, max_input_length, max_summary_length, stride,
        evaluation_strategy, hub_token, push_to_hub, hub_private_repo
    }',
    'A chat model tuned by a job of the server that it is on: model_name http:its-name'
from (
    values
    ('text-classification', 'Say the label of the text, and nothing else.'),
    ('text-pair-classification', 'Say the label of the two texts, and nothing else.'),
    (
        'question-answering',
        'Answer the question with words of the text below it, and nothing else.'
    ),
    ('summarization', 'Summarize the text.'),
    ('translation', 'Translate the text.')
) as p (task, prompt);

-- Names functions that run with the owner's rights: only the owner writes it.
grant select on recall.trainer to recall_reader;
