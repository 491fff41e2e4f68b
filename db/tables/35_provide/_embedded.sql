create type recall._embedded as (
    n integer,
    content_embedding vector,
    error text,
    sqlstate text,
    retry_after interval
);

comment on type recall._embedded is
'What a provider made of text n of a batch, from 1: its vector, or why there is none.';
