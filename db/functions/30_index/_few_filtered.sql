-- The chunks that a filter leaves, by version, where they are few.
create or replace function recall._few_filtered(p_product_id integer, p_filter jsonb)
returns integer []
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp
set enable_seqscan = off as $$
declare
    v_most constant integer := 5000;
    v_versions integer [];
begin
    execute
        'select coalesce(array_agg(s.version order by s.version), ''{}'') from ('
        || ' select c.version'
        || ' from document as d inner join chunk as c on c.product_id = $1 and c.doc_id = d.id'
        || ' where d.product_id = $1 and ' || recall._filter_sql(p_filter, 2, true)
        || ' limit $3 + 1'
        || ') as s having count(*) <= $3'
    into v_versions
    using p_product_id, p_filter, v_most;
    return v_versions;
end;
$$;

comment on function recall._few_filtered is
'Versions, ascending, of the chunks of documents that p_filter, as recall._filter_sql takes it,'
' lets through; null where these are more than 5,000, of which it looks at no more.';
