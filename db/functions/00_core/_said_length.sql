-- How much a part of a united search has said: what grows depends on what is not told yet.
create or replace function recall._said_length()
returns integer
language sql stable parallel safe security invoker
begin atomic
    select coalesce(length(pg_catalog.current_setting('recall.united_own', true)), 0);
end;

comment on function recall._said_length is
'In characters, within one round.';
