-- What no row of another table stands for.
create table recall._lock (
    name text primary key
);

comment on table recall._lock is
'Who does what a row names holds it. Rows and not advisory keys, which any session could take.';

insert into recall._lock (name) values ('secret'), ('frequent_question');
