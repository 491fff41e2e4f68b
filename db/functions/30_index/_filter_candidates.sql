-- The candidates that a filter lets through, or the best of them.
create or replace function recall._filter_candidates(
    p_candidates recall._bm25_candidates,
    p_filter jsonb,
    p_most integer default null
)
returns recall._bm25_candidates
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp
set enable_seqscan = off as $$
declare
    v_found recall._bm25_candidates := p_candidates;
begin
    if coalesce(cardinality(p_candidates.keys), 0) = 0 then
        return v_found;
    end if;
    -- offset 0 keeps the order: the limit ends the search for chunks and documents.
    execute
        'select array_agg(b.key order by b.key), array_agg(b.score order by b.key)'
        || ' from (select s.key, s.score from (select u.* from'
        || ' (select unnest($1) as key, unnest($2) as score) as u order by u.score desc'
        || ' offset 0) as s cross join lateral (select from chunk as c inner join document as d'
        || ' on d.product_id = c.product_id and d.id = c.doc_id'
        || ' where c.product_id = (s.key >> 32)::integer'
        || ' and c.version = (s.key & 4294967295)::integer and '
        || recall._filter_sql(p_filter, 3) || ' offset 0) as p'
        || ' limit $4) as b'
    into v_found.keys, v_found.scores
    using p_candidates.keys, p_candidates.scores, p_filter, p_most;
    return v_found;
end;
$$;

comment on function recall._filter_candidates is
'p_candidates without the chunks of documents that p_filter, as recall._filter_sql takes it, leaves'
' out; of the rest the best p_most, all where that is null.';
