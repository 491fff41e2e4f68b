-- Whether what a united search goes on from is not told yet.
create or replace function recall._waits()
returns boolean
language sql stable parallel safe security invoker
begin atomic
    select coalesce(pg_catalog.current_setting('recall.united_waits', true), '') <> '';
end;

comment on function recall._waits is
'What depends on that is said in a later round: all but hits, which channels find by themselves.';
