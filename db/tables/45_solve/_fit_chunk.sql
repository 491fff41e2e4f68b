-- What recall.learn_query_encoder works on while it fits; empty otherwise.
create unlogged table recall._fit_chunk (
    encoder_id integer not null,
    chunk_no integer not null,
    chunk_id bigint not null,
    inverse_norm double precision,
    ridge double precision,
    embedded timestamptz,
    primary key (encoder_id, chunk_no)
);
