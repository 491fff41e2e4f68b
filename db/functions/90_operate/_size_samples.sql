-- Sizes of indexes and tables.
create or replace function recall._size_samples()
returns setof recall._sample
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp as $$
begin
    return query
    select
        'pgrecall_index_bytes', '', null::integer, jsonb_build_object('index', c.relname),
        s.bytes::double precision
    from pg_catalog.pg_class as c
    cross join lateral (select pg_catalog.pg_relation_size(c.oid) as bytes offset 0) as s
    where
        c.relnamespace = 'recall'::regnamespace
        and (c.relkind = 'i' and c.relpages >= 128 or c.relname = '_block')
    union all
    select
        'pgrecall_table_bytes', '', null, jsonb_build_object('table', c.relname), s.bytes
    from pg_catalog.pg_class as c
    cross join lateral (select pg_catalog.pg_total_relation_size(c.oid) as bytes offset 0) as s
    where
        c.relnamespace = 'recall'::regnamespace and c.relkind in ('r', 'm')
        and (c.relpages >= 128 or c.relname in ('chunk', '_block'));
end;
$$;

comment on function recall._size_samples is
'Of recall.metrics. Names of tables and indexes tell numbers of products, as the catalog does.';
