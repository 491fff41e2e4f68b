-- What recall._pack_posting made numbers of, a row each.
create or replace function recall._unpack_postings(p_postings bigint [])
returns table (version integer, length bigint, tf bigint)
language sql immutable parallel safe security invoker
begin atomic
    select
        (p.posting >> 32)::integer,
        (p.posting >> 8) & 16777215,
        p.posting & 255
    from (select pg_catalog.unnest(p_postings) as posting) as p;
end;

comment on function recall._unpack_postings is
'Inlined where it stands in FROM. unnest in the select list: in FROM it would keep the numbers of a'
' block before it gives the first.';
