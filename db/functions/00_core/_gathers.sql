-- Whether a united call only says what the products here have, before one node does it.
create or replace function recall._gathers()
returns boolean
language sql stable parallel safe security invoker
begin atomic
    select concat(
        pg_catalog.current_setting('recall.united_gathers', true),
        pg_catalog.current_setting('recall.united_own', true)
    ) <> '';
end;

comment on function recall._gathers is
'Then it writes nothing, asks no generating model, and what it gives counts for nothing. Also where'
' the one that does it lacks something after all, and has said so.';
