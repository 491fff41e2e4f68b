-- The highest position of a tsvector.
create or replace function recall._last_position(p_vector tsvector)
returns integer
language sql immutable parallel safe strict security invoker
begin atomic
    select coalesce(max(p), 0)::integer
    from pg_catalog.unnest(p_vector) as t, pg_catalog.unnest(t.positions) as p;
end;

comment on function recall._last_position is
'The highest position in p_vector, 0 without any.';
