-- The candidates that a filter lets through.
create or replace function recall._bm25_allowed(
    p_product_id integer,
    p_candidates recall._bm25_candidates,
    p_filter jsonb
)
returns recall._bm25_candidates
language plpgsql
stable
parallel safe
security definer
set search_path = recall, pg_temp
set enable_seqscan = off
as $$
declare
    v_found recall._bm25_candidates := p_candidates;
begin
    if p_filter = '{}' then
        return p_candidates;
    end if;
    execute
        'select array_agg(s.key order by s.key), array_agg(s.score order by s.key)'
        || ' from (select unnest($2) as key, unnest($3) as score) as s'
        || ' where exists (select from chunk as c inner join document as d'
        || ' on d.product_id = $1 and d.id = c.doc_id where c.product_id = $1'
        || ' and c.version = (s.key >> 32)::integer and ' || recall._filter_sql(p_filter, 4) || ')'
    into v_found.keys, v_found.scores
    using p_product_id, p_candidates.keys, p_candidates.scores, p_filter;
    return v_found;
end;
$$;

comment on function recall._bm25_allowed is
'p_candidates without the chunks of documents that p_filter, as recall._filter_sql takes it, leaves'
' out.';
