create table recall._encoder_chunk (
    encoder_id integer not null references recall._encoder (id) on delete cascade,
    chunk_no integer not null,
    dual_vector halfvec not null,
    chunk_id bigint,
    embedded timestamptz,
    primary key (encoder_id, chunk_no)
);

create index _encoder_chunk_chunk_idx on recall._encoder_chunk (encoder_id, chunk_id);

alter table recall._encoder_chunk alter column dual_vector set storage main;

comment on column recall._encoder_chunk.embedded is
'When the chunk got the vector that was learned from. chunk_id is null where another row took its'
' place.';
