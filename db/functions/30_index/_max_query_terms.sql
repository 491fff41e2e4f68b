-- Of how many terms of a query the rarest count: what more of them say is next to nothing, and a
-- search reads each.
create or replace function recall._max_query_terms()
returns integer
language sql immutable parallel safe security invoker
begin atomic
    select 64;
end;

comment on function recall._max_query_terms is 'Inlined.';
