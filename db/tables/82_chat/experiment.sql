create table recall.experiment (
    id integer generated always as identity primary key,
    product_id integer not null references recall.product (id) on delete cascade,
    name text not null check (length(name) between 1 and 200),
    strategies text [] not null check (cardinality(strategies) between 2 and 20),
    floor double precision not null,
    seed text not null,
    started timestamptz not null default now(),
    ended timestamptz,
    unique (product_id, name),
    check (floor > 0 and floor * cardinality(strategies) <= 1)
);

create unique index experiment_running_idx on recall.experiment (product_id) where ended is null;

comment on table recall.experiment is
'Strategies among which recall.route splits the sessions of a product. Each gets the share floor of'
' them at least; the rest goes by Thompson sampling over ratings (Thompson 1933; Agrawal and Goyal'
' 2012). seed: what a session''s random numbers are drawn from, with its name. One runs at a time.';

-- recall.start_experiment and recall.end_experiment write it.
alter table recall.experiment enable row level security;

create policy read_experiment on recall.experiment for select
using (product_id = any(array(select p.id from recall.product as p)));

grant select on recall.experiment to recall_admin;
