-- Whether a united call only says what the products here have, before one node does it.
create or replace function recall._gathers()
returns boolean
language sql stable parallel safe security invoker
begin atomic
    select coalesce(pg_catalog.current_setting('recall.united_gathers', true), '') <> '';
end;

comment on function recall._gathers is
'Then it writes nothing, asks no generating model and gives nothing.';
