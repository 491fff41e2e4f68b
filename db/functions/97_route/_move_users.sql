-- The transactions that have looked at products.
create or replace function recall._move_users()
returns text []
language plpgsql volatile parallel unsafe security invoker set search_path = recall, pg_temp as $$
begin
    return array(
        select distinct l.virtualtransaction
        from pg_locks as l
        where
            l.locktype = 'relation' and l.pid <> pg_backend_pid()
            and l.database = (
                select d.oid from pg_database as d where d.datname = current_database()
            )
            and l.relation = 'recall.product'::regclass
    );
end;
$$;

comment on function recall._move_users is
'Who reads or writes a product looks at its row first, and holds the lock to the end.';
