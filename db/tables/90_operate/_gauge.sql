create table recall._gauge (
    metric text not null references recall.metric (name),
    product_id integer references recall.product (id) on delete cascade,
    labels jsonb not null,
    value double precision not null,
    measured timestamptz not null default now(),
    unique nulls not distinct (product_id, metric, labels)
);

create index _gauge_metric_idx on recall._gauge (metric);

alter table recall._gauge alter column labels set statistics 0;

comment on table recall._gauge is
'Figures that are too dear for a scrape, as recall.refresh_metrics found them.';
