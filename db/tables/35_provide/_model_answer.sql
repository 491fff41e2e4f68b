create type recall._model_answer as (
    vectors vector [],
    scores double precision [],
    labels jsonb [],
    said text,
    error text,
    sqlstate text,
    retry_after interval
);

comment on type recall._model_answer is
'What a model made of a recall._model_request: vectors, scores or labels (objects of label to'
' probability) side by side with its texts, null where there is none for one, or what it said; or,'
' by recall._ask_provider, why nothing came.';
