create table recall.replica (
    name text primary key check (name ~ '^[a-z][a-z0-9_]{0,30}/[a-z0-9_]{1,31}$'),
    node text not null references recall.node (name) on delete cascade,
    server name not null
);

alter table recall.replica
alter column name set statistics 0,
alter column node set statistics 0,
alter column server set statistics 0;

create index replica_node_idx on recall.replica (node);

comment on table recall.replica is
'A hot standby of a node, which serves what only reads. name: the node''s, and its own; server: the'
' foreign server that has its address, as of recall.node.';

-- As recall.node.
grant select on recall.replica to recall_admin;
