-- Whether a part of a united search has said something that is not told yet.
create or replace function recall._has_said()
returns boolean
language sql stable parallel safe security invoker
begin atomic
    select coalesce(pg_catalog.current_setting('recall.united_own', true), '') <> '';
end;

comment on function recall._has_said is
'Then this is not the last round.';
