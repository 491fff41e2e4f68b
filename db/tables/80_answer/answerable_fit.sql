create table recall.answerable_fit (
    product_id integer primary key references recall.product (id) on delete cascade,
    golden_set text not null,
    weights double precision [] not null,
    learned timestamptz not null default now()
);

comment on table recall.answerable_fit is
'Weights of recall.answerable_feature, in its order, fitted for a product from'
' its own judgements.';

-- No samples of texts: explain would tell by them what hidden rows hold.
alter table recall.answerable_fit alter column golden_set set statistics 0;

alter table recall.answerable_fit enable row level security;

create policy read_answerable_fit on recall.answerable_fit for select
using (product_id = any(array(select p.id from recall.product as p)));

grant select on recall.answerable_fit to recall_reader;
