create type recall._prepared_chunk as (
    doc_id bigint,
    chunk recall.text_chunk,
    content_hash bytea,
    terms tsvector,
    length integer
);

comment on type recall._prepared_chunk is
'A chunk of a new document with what it is indexed by: content_hash, terms and length as'
' recall._prepare_chunk fills them in.';
