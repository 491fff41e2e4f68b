create table recall.golden_set (
    id integer generated always as identity primary key,
    name text not null check (length(name) between 1 and 200),
    product_id integer not null references recall.product (id) on delete cascade,
    description text,
    created timestamptz not null default now(),
    modified timestamptz not null default now(),
    unique (product_id, name)
);

-- No samples of texts: explain would tell by them what hidden rows hold.
alter table recall.golden_set
alter column name set statistics 0,
alter column description set statistics 0;

comment on table recall.golden_set is
'Questions of a product and what they should find. recall.load_golden_set fills one.';

-- recall.load_golden_set and recall.drop_golden_set change it.
alter table recall.golden_set enable row level security;

create policy read_golden_set on recall.golden_set for select
using (product_id = any(array(select p.id from recall.product as p)));

grant select on recall.golden_set to recall_reader;
