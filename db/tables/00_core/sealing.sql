create table recall.sealing (
    product_id integer primary key references recall.product (id) on delete cascade,
    fields text [] not null
);

-- No samples of texts: explain would tell by them what hidden rows hold.
alter table recall.sealing alter column fields set statistics 0;

comment on table recall.sealing is
'Which fields of a product are kept encrypted: message, question, comment,'
' metadata.<key>, metadata=<key>. recall.seal_product writes it.';

-- Of the products that the role may read.
alter table recall.sealing enable row level security;

create policy read_sealing on recall.sealing for select
using (product_id = any(array(select p.id from recall.product as p)));

grant select on recall.sealing to recall_reader;
