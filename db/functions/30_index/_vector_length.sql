-- How many occurrences of terms a tsvector holds; a term without positions counts once.
create or replace function recall._vector_length(p_terms tsvector)
returns integer
language sql
immutable
parallel safe
strict
security invoker
begin atomic
    select
        coalesce(sum(coalesce(pg_catalog.cardinality(t.positions), 1)), 0)::integer
    from pg_catalog.unnest(p_terms) as t;
end;

comment on function recall._vector_length is
'The length of a chunk as BM25 counts it: the sum of its term frequencies.';
