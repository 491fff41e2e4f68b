create type recall.answer_part as (
    kind text,
    content text,
    sources jsonb,
    generator text,
    dropped integer,
    note text
);

comment on type recall.answer_part is
'kind: knowledge, document, ticket, model, not_found or refused. content: the text. sources:'
' [{doc_id, chunk_id, title, url}], in the order of the marks [1], [2] in content. generator: the'
' model that wrote content, null where it is taken from documents. dropped: citations, or'
' sentences, of the generator that its context did not support. note: why it is not what the'
' strategy asks for.';
