create table recall.compliance_rule (
    id integer generated always as identity primary key,
    product_id integer references recall.product (id) on delete cascade,
    name text not null check (length(name) between 1 and 200),
    pattern text check (length(pattern) between 1 and 1000),
    sentences text [] check (cardinality(sentences) between 1 and 100),
    model text check (length(model) between 1 and 200),
    label text check (length(label) between 1 and 1000),
    threshold double precision check (threshold between 0 and 1),
    stages text [] not null default '{question,context,answer}' check (
        stages <@ array['question', 'context', 'answer'] and cardinality(stages) > 0
    ),
    severity text not null default 'medium' check (severity in ('low', 'medium', 'high')),
    action text not null check (action in ('block', 'mask', 'warn')),
    reason text not null default '' check (length(reason) <= 1000),
    is_enabled boolean not null default true,
    created timestamptz not null default now(),
    modified timestamptz not null default now(),
    check (num_nonnulls(pattern, sentences, model) = 1),
    check ((model is null) = (label is null))
);

create unique index compliance_rule_name_idx
on recall.compliance_rule (coalesce(product_id, 0), name);

comment on table recall.compliance_rule is
'A rule of one product, or of all where product_id is null. pattern: a regular expression'
' (advanced, case ignored); sentences: a sentence as similar as threshold to one of them, by words,'
' or by vectors where the product has a query encoder; model: the text or one of its sentences to'
' which that model of kind classify gives label with at least the probability threshold. stages:'
' questions, retrieved text, answers. block: the whole text is refused; mask: what matched is'
' replaced; warn: it is only told. recall.set_compliance_rule makes one.';

-- recall.set_compliance_rule changes it.
alter table recall.compliance_rule enable row level security;

create policy read_compliance_rule on recall.compliance_rule for select
using (product_id is null or product_id = any(array(select p.id from recall.product as p)));

grant select on recall.compliance_rule to recall_admin;
