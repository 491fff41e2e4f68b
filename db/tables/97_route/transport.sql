create table recall.transport (
    name text primary key check (name ~ '^[a-z][a-z0-9_]{0,30}$'),
    function_name text not null check (function_name ~ '^[a-z_][a-z0-9_]{0,62}$'),
    extension text not null,
    description text not null
);

alter table recall.transport
alter column name set statistics 0,
alter column function_name set statistics 0,
alter column extension set statistics 0,
alter column description set statistics 0;

comment on table recall.transport is
'A row a way to reach a node. function_name: a function in schema recall, (recall.node, text of a'
' statement, text of its columns with their types, whether it only reads, name of the role that it'
' runs as) returns setof record; null columns: a procedure, which may commit.';

insert into recall.transport (name, function_name, extension, description) values
('dblink', '_ask_dblink', 'dblink', 'a connection a session and node, kept open');

-- Names functions that run with the owner's rights: only the owner writes it.
grant select on recall.transport to recall_reader;
