-- Reads what searches of a product need into the server's memory, as after a restart.
create or replace function recall.prewarm(p_product_name text)
returns table (relation text, blocks bigint, bytes bigint)
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
#variable_conflict use_column
declare
    v_product recall.product := recall._require_product(p_product_name);
    v_schema text := recall._extension_schema('pg_prewarm')::text;
    v_relation record;
    v_blocks bigint;
begin
    perform recall._require_vendor(v_schema || '.pg_prewarm');
    for v_relation in
        with chosen as (
            select c.oid, c.relname::text as name, c.relkind = 'i' as is_index, c.reltoastrelid
            from pg_catalog.pg_class as c
            where
                c.relnamespace = 'recall'::regnamespace and c.relkind in ('r', 'i', 'm')
                -- Neither graphs of other products nor what only grows.
                and (
                    c.relname !~ '^embedding_hnsw_'
                    or c.relname ~ ('^embedding_hnsw_' || v_product.id || '_')
                )
                and c.relname !~ '^(_?qa_log|rating|message|conversation|_fit|_record|prediction)'
        ),
        -- Long values stand beside their table.
        found as (
            select c.oid, c.name, c.is_index from chosen as c
            union all
            select c.reltoastrelid, c.name || ' toast', false
            from chosen as c
            where c.reltoastrelid <> 0
            union all
            select i.indexrelid, c.name || ' toast index', true
            from chosen as c
            inner join pg_catalog.pg_index as i on c.reltoastrelid = i.indrelid
        )
        select f.oid, f.name
        from found as f
        where pg_catalog.pg_relation_size(f.oid) > 0
        -- Where memory does not hold all, what is read last stays: indexes.
        order by f.is_index, pg_catalog.pg_relation_size(f.oid) desc
    loop
        execute format('select %I.pg_prewarm($1::oid::regclass)', v_schema)
        into v_blocks
        using v_relation.oid;
        return query
        select
            v_relation.name, v_blocks,
            v_blocks * current_setting('block_size')::bigint;
    end loop;
end;
$$;

comment on function recall.prewarm is
'One row a table or index read, with its blocks; long values of a table are its "toast". All that'
' searches of the product read, and the tables that it shares with other products. What exceeds'
' shared_buffers drives out what was read before. At start the server brings back what it had by'
' itself where shared_preload_libraries has pg_prewarm. Raises 42704 for a product that the caller'
' may not read, 0A000 without the extension pg_prewarm, 42501 where others may put functions beside'
' it.';

grant execute on function recall.prewarm to recall_admin;
