create type recall.hit as (
    chunk_id bigint,
    doc_id bigint,
    rank integer,
    score double precision,
    channel text
);
