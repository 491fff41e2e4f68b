create type recall.fused_hit as (
    chunk_id bigint,
    doc_id bigint,
    rank integer,
    score double precision,
    parts recall.part []
);
