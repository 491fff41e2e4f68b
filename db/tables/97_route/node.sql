create table recall.node (
    name text primary key check (name ~ '^[a-z][a-z0-9_]{0,30}$'),
    transport text not null references recall.transport (name),
    server name not null,
    id_range integer not null unique check (id_range between 0 and 511),
    is_open boolean not null,
    salt uuid not null default gen_random_uuid()
);

alter table recall.node
alter column name set statistics 0,
alter column transport set statistics 0,
alter column server set statistics 0;

comment on table recall.node is
'A database with pgrecall that holds products, to a router. server: the foreign server that has its'
' address, with the login in a user mapping. id_range: its ids begin with it, see'
' recall.set_id_range. is_open: it takes new products. salt: nobody foretells by it which node'
' is asked for a product that is not there.';

-- Who may write it could have calls go to a server of his own: the owner does, by recall.add_node.
grant select on recall.node to recall_admin;
