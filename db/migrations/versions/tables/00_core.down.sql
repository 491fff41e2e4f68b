drop table recall.setting;

drop index recall.chunk_id_idx;

create index chunk_id_idx on recall.chunk (id);

drop index recall.document_id_idx;

create index document_id_idx on recall.document (id);
