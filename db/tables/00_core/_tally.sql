create table recall._tally (
    product_id integer references recall.product (id) on delete cascade,
    metric text not null,
    labels jsonb not null,
    counts bigint [] not null,
    total double precision not null,
    unique nulls not distinct (product_id, metric, labels)
);

alter table recall._tally alter column labels set statistics 0;

comment on table recall._tally is
'Sums over all events so far: total, of their values, and counts, how many fell into each bucket of'
' recall._bucket_bounds. Only ever grows. Who adds events holds the row pgrecall_rollups_total.';

insert into recall._tally (product_id, metric, labels, counts, total) values
(null, 'pgrecall_rollups_total', '{}', '{}', 0);
