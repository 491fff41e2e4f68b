-- What is spent of it stands in a sequence of its own, recall._spent_<id>, in thousandths: what a
-- transaction that is rolled back has been told is spent all the same.
create table recall.figure_budget (
    id integer generated always as identity primary key,
    product_id integer not null references recall.product (id) on delete cascade,
    role_name name not null,
    epsilon numeric(10, 3) not null check (epsilon >= 0),
    modified timestamptz not null default now(),
    unique (product_id, role_name)
);

-- No samples of texts: explain would tell by them what hidden rows hold.
alter table recall.figure_budget alter column role_name set statistics 0;

comment on table recall.figure_budget is
'The most that private figures (recall.private_count and its like) may tell a role of any session'
' of a product, all of them together: epsilon of differential privacy. Budgets of roles add up.'
' recall.set_figure_budget gives one; recall.figure_budgets() tells what is spent.';

-- Nobody reads it but through recall.figure_budgets.
alter table recall.figure_budget enable row level security;
