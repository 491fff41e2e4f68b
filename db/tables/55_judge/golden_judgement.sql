create table recall.golden_judgement (
    question_id bigint not null references recall.golden_question (id) on delete cascade,
    product_id integer not null,
    doc_id bigint not null,
    gain real not null check (gain between 0 and 1000000),
    source text not null default 'given' check (source in ('given', 'rating')),
    primary key (question_id, doc_id),
    foreign key (product_id, doc_id) references recall.document (product_id, id) on delete cascade
);

create index golden_judgement_document_idx on recall.golden_judgement (product_id, doc_id);

-- No samples of texts: explain would tell by them what hidden rows hold.
alter table recall.golden_judgement alter column source set statistics 0;

comment on table recall.golden_judgement is
'How much finding a document is worth to a question: 0 judged and of no use, 1 relevant, more the'
' better. source: given by recall.load_golden_set, which stands above rating, from'
' recall.golden_from_ratings.';

-- Of the products that the role may read.
alter table recall.golden_judgement enable row level security;

create policy read_golden_judgement on recall.golden_judgement for select
using (product_id = any(array(select p.id from recall.product as p)));

grant select on recall.golden_judgement to recall_reader;
