-- Of the products that the role may read; recall.suggest_synonyms writes it.
alter table recall.synonym_suggestion enable row level security;

create policy read_synonym_suggestion on recall.synonym_suggestion for select
using (product_id = any(array(select p.id from recall.product as p)));

grant select on recall.synonym_suggestion to recall_reader;
