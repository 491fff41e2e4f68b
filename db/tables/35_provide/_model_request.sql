create type recall._model_request as (
    texts text [],
    query text,
    is_query boolean,
    messages jsonb,
    timeout_ms integer,
    is_image boolean
);

comment on type recall._model_request is
'What a model is asked, by its kind: embed: texts, which are questions where is_query; rerank:'
' query and texts; classify: texts; image: texts, or addresses of images where is_image; generate:'
' messages, [{"role": system, user or assistant, "content": text}].';
