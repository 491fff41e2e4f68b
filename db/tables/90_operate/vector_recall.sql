create table recall.vector_recall (
    id bigint generated always as identity primary key,
    product_id integer not null references recall.product (id) on delete cascade,
    model_id integer not null references recall.model (id),
    questions integer not null,
    k integer not null,
    candidates integer not null,
    recall double precision not null check (recall between 0 and 1),
    wider_recall double precision not null,
    index_ms double precision not null,
    exact_ms double precision not null,
    options text [] not null,
    measured timestamptz not null default now()
);

create index vector_recall_product_idx on recall.vector_recall (product_id, model_id, id);

create index vector_recall_model_idx on recall.vector_recall (model_id);

alter table recall.vector_recall alter column options set statistics 0;

comment on table recall.vector_recall is
'What recall.measure_vector_recall measured. recall: the mean share of the k nearest vectors that a'
' search by the index gives, with so many candidates (hnsw.ef_search) as recall.search takes;'
' wider_recall: with four times as many, at most 1000. index_ms, exact_ms: the mean of a question.'
' options: how the index was built.';

alter table recall.vector_recall enable row level security;

create policy read_vector_recall on recall.vector_recall for select
using (product_id = any(array(select p.id from recall.product as p)));

grant select on recall.vector_recall to recall_reader;
