-- The candidates that a filter lets through.
create or replace function recall._filter_candidates(
    p_product_id integer,
    p_candidates recall._bm25_candidates,
    p_filter jsonb
)
returns recall._bm25_candidates
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp
set enable_seqscan = off as $$
declare
    v_found recall._bm25_candidates := p_candidates;
begin
    execute
        'select array_agg(s.version order by s.version), array_agg(s.score order by s.version)'
        || ' from (select unnest($2) as version, unnest($3) as score) as s'
        || ' where exists (select from chunk as c inner join document as d'
        || ' on d.product_id = $1 and d.id = c.doc_id where c.product_id = $1'
        || ' and c.version = s.version and ' || recall._filter_sql(p_filter, 4) || ')'
    into v_found.versions, v_found.scores
    using p_product_id, p_candidates.versions, p_candidates.scores, p_filter;
    return v_found;
end;
$$;

comment on function recall._filter_candidates is
'p_candidates without the chunks of documents that p_filter, as recall._filter_sql takes it, leaves'
' out.';
