-- Texts as one text, the same whatever order they came in.
create or replace function recall._in_order(p_texts text [])
returns text
language sql immutable parallel safe security invoker
begin atomic
    select (pg_catalog.array_agg(t order by t collate "C"))::text
    from pg_catalog.unnest(p_texts) as t;
end;

comment on function recall._in_order is
'Ascending by their octets; null for none.';
