create type recall._image_hit as (
    image_id bigint,
    chunk_id bigint,
    doc_id bigint,
    score double precision,
    caption_score double precision,
    vector_score double precision
);

comment on type recall._image_hit is
'An image that a request found. caption_score and vector_score: null where the other one found it;'
' score is made of both, as recall._product_image_hits tells.';
