-- A score that the best chunks of a query reach: the p_limit-th of some chunks, completed.
create or replace function recall._least_score(
    p_product_ids integer [],
    p_query recall._bm25_query,
    p_terms integer,
    p_limit integer,
    p_filter jsonb,
    p_keys bigint [],
    p_scores double precision []
)
returns double precision
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp as $$
declare
    v_found recall._bm25_candidates := row(p_keys, p_scores, 0, 0, 0);
begin
    if p_filter <> '{}' then
        v_found := recall._filter_candidates( v_found, p_filter, p_limit + 10);
    end if;
    if coalesce(cardinality(v_found.keys), 0) < p_limit then
        return 0;
    end if;
    if p_terms < cardinality(p_query.terms) then
        v_found := recall._probe_terms(
            p_product_ids, p_query, p_terms + 1, cardinality(p_query.terms), v_found, 0
        );
    end if;
    return (select s from unnest(v_found.scores) as s order by s desc offset p_limit - 1 limit 1);
end;
$$;

comment on function recall._least_score is
'p_keys, ascending, and p_scores: chunks and their scores by the first p_terms terms. 0 where'
' fewer than p_limit of them pass the filter.';
