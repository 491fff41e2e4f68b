-- The master key that recall.unlock gave this session or transaction; null without one.
create or replace function recall._master_key()
returns bytea
language sql stable parallel safe security invoker
begin atomic
    select
        case
            when k.digits ~ '^[0-9a-f]{64}$' then pg_catalog.decode(k.digits, 'hex')
        end
    from (select pg_catalog.current_setting('recall.master_key', true)) as k (digits);
end;

comment on function recall._master_key is
'32 bytes. What a session set itself and is no key is none.';
