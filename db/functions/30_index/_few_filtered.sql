-- The chunks of products that a filter leaves, by key, where they are few.
create or replace function recall._few_filtered(p_product_ids integer [], p_filter jsonb)
returns bigint []
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp
set enable_seqscan = off as $$
declare
    v_most constant integer := 5000;
    v_keys bigint [];
begin
    execute
        'select coalesce(array_agg(s.key order by s.key), ''{}'') from ('
        || ' select recall._chunk_key(c.product_id, c.version) as key from document as d'
        || ' inner join chunk as c on c.product_id = d.product_id and c.doc_id = d.id'
        || ' where d.product_id = any($1) and ' || recall._filter_sql(p_filter, 2, true)
        || ' limit $3 + 1'
        || ') as s having count(*) <= $3'
    into v_keys
    using p_product_ids, p_filter, v_most;
    return v_keys;
end;
$$;

comment on function recall._few_filtered is
'Keys, ascending, of the chunks of documents that p_filter, as recall._filter_sql takes it,'
' lets through; null where these are more than 5,000, of which it looks at no more.';
