-- Words that may mean the same, for a person to decide about.
create table recall.synonym_suggestion (
    id bigint generated always as identity primary key,
    product_id integer not null references recall.product (id) on delete cascade,
    term text not null,
    synonym text not null,
    likeness double precision not null,
    together double precision not null,
    term_chunks bigint not null,
    synonym_chunks bigint not null,
    status text not null default 'open' check (status in ('open', 'accepted', 'rejected')),
    decided_by name,
    decided timestamptz,
    created timestamptz not null default now(),
    unique (product_id, term, synonym)
);

-- No samples of texts: explain would tell by them what hidden rows hold.
alter table recall.synonym_suggestion
alter column term set statistics 0,
alter column synonym set statistics 0,
alter column status set statistics 0,
alter column decided_by set statistics 0;

comment on table recall.synonym_suggestion is
'Pairs that recall.suggest_synonyms found. likeness: cosine of the query encoder''s vectors;'
' together: the share of the rarer one''s chunks that have both; term_chunks, synonym_chunks:'
' chunks with each. recall.accept_synonym and recall.reject_synonym decide; what was rejected is'
' not suggested again.';

-- Of the products that the role may read; recall.suggest_synonyms writes it.
alter table recall.synonym_suggestion enable row level security;

create policy read_synonym_suggestion on recall.synonym_suggestion for select
using (product_id = any(array(select p.id from recall.product as p)));

grant select on recall.synonym_suggestion to recall_reader;
