create type recall.answer_part as (
    kind text,
    content text,
    sources jsonb,
    generator text,
    dropped integer,
    note text
);

comment on type recall.answer_part is
'kind: knowledge, document, ticket, model, not_found, refused or chatter. content: the text.'
' sources: [{doc_id, chunk_id, title, heading, url, page}], in the order of the marks [1], [2].'
' generator: the model that wrote content, null where it is taken from documents. dropped: how many'
' sentences, or marks of sentences, of the generator went, since its context did not support them.'
' note: why it is not what the strategy asks for.';
