-- The postings of a block with the keys of their chunks, a row each.
create or replace function recall._keyed_postings(p_postings bigint [], p_base bigint)
returns table (key bigint, length bigint, tf bigint)
language sql immutable parallel safe security invoker
begin atomic
    select
        (p.posting >> 32) | p_base,
        (p.posting >> 8) & 16777215,
        p.posting & 255
    from (select pg_catalog.unnest(p_postings) as posting) as p;
end;

comment on function recall._keyed_postings is
'Inlined, as recall._unpack_postings. p_base: recall._chunk_key of the block''s product and 0.';
