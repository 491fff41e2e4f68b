create table recall.synonym (
    id integer generated always as identity primary key,
    product_id integer references recall.product (id) on delete cascade,
    term text collate "C" not null,
    synonym text collate "C" not null
);

create unique index synonym_term_idx
on recall.synonym (coalesce(product_id, 0), term, synonym);

-- No samples of texts: explain would tell by them what hidden rows hold.
alter table recall.synonym
alter column term set statistics 0,
alter column synonym set statistics 0;

comment on table recall.synonym is
'A query in which term occurs (folded) also finds synonym: in one product, or in all where'
' product_id is null. recall.add_synonym adds one.';

-- Readers see the synonyms of all products and of those that they may read.
alter table recall.synonym enable row level security;

create policy read_synonym on recall.synonym for select
using (product_id is null or product_id = any(array(select p.id from recall.product as p)));

grant select on recall.synonym to recall_reader;
