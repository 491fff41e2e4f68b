create table recall.transport (
    name text primary key check (name ~ '^[a-z][a-z0-9_]{0,30}$'),
    function_name text not null check (function_name ~ '^[a-z_][a-z0-9_]{0,62}$'),
    extension text not null,
    description text not null,
    place integer not null unique,
    vendor text,
    remedy text not null
);

alter table recall.transport
alter column name set statistics 0,
alter column function_name set statistics 0,
alter column extension set statistics 0,
alter column description set statistics 0,
alter column vendor set statistics 0,
alter column remedy set statistics 0;

comment on table recall.transport is
'A row a way to reach a node. function_name: a function in schema recall, (recall.node[], text'
' of a statement, text of its columns with their types, whether it only reads, name of the role'
' that it runs as) returns setof record; null columns: a procedure, which may commit. Several'
' nodes: what only reads, asked at once; it raises where one does not answer. place: of those'
' that can be used here the first is that of a new node. vendor: the function outside of recall'
' that it calls; null: functions of the extension. remedy: what makes it usable.';

insert into recall.transport (
    name, function_name, extension, description, place, vendor, remedy
) values
(
    'plproxy', '_ask_plproxy', 'plproxy', 'a function that runs where its data are, by PL/Proxy',
    1, 'plproxy.ask_recall_node', 'select recall.enable_plproxy()'
),
(
    'dblink', '_ask_dblink', 'dblink', 'a connection a session and node, kept open', 2, null,
    'create schema if not exists recall_dblink; create extension dblink schema'
    ' recall_dblink; grant usage on schema recall_dblink to the owner of recall'
);

-- Names functions that run with the owner's rights: only the owner writes it.
grant select on recall.transport to recall_reader;
