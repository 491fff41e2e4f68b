-- All chunks that a filter lets through, as candidates, if they are few.
create or replace function recall._bm25_filtered(
    p_product_id integer,
    p_filter jsonb,
    p_most integer
)
returns recall._bm25_candidates
language plpgsql
stable
parallel safe
security definer
set search_path = recall, pg_temp
as $$
declare
    v_found recall._bm25_candidates := row(0, '{}', '{}', 0, 0);
begin
    execute
        'select coalesce(array_agg(s.key order by s.key), ''{}''),'
        || ' coalesce(array_agg(float8 ''0''), ''{}'') from ('
        || ' select (c.version::bigint << 32) | (least(c.length, 16777215)::bigint << 8) as key'
        || ' from document as d inner join chunk as c on c.product_id = $1 and c.doc_id = d.id'
        || ' where d.product_id = $1 and ' || recall._filter_sql(p_filter, 3, true)
        || ' limit $2 + 1'
        || ') as s having count(*) <= $2'
    into v_found.keys, v_found.scores
    using p_product_id, p_most, p_filter;
    return v_found;
end;
$$;

comment on function recall._bm25_filtered is
'The chunks with scores of 0; keys is null when they are more than p_most.';
