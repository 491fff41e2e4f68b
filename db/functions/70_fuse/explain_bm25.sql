-- Shows what a BM25 search reads: a row a term, the rarest first, and a last one in all.
create or replace function recall.explain_bm25(
    p_query text,
    p_product_name text,
    p_limit integer default 10,
    p_filter jsonb default '{}'
)
returns table (
    term text,
    idf double precision,
    at_most double precision,
    how text,
    postings bigint,
    postings_scored bigint,
    blocks bigint,
    blocks_read bigint,
    blocks_skipped bigint
)
language plpgsql stable parallel unsafe security definer set search_path from current as $$
#variable_conflict use_column
declare
    v_request recall._request :=
        recall._make_request(p_query, p_product_name, p_limit, p_filter, p_is_literal => true);
    v_terms text [];
    v_weights double precision [];
    v_search recall._bm25_result;
    v_query recall._bm25_query;
begin
    select array_agg(t.lexeme), array_agg(coalesce(cardinality(t.positions), 1))
    into v_terms, v_weights
    from unnest(v_request.terms) as t;
    v_search := recall._search_bm25(
        v_request.product_ids, v_terms, v_weights, p_limit, v_request.filter
    );
    v_query := v_search.query;
    return query
    with term as (
        select
            t.term, t.n, t.postings, t.blocks, t.n <= v_search.terms_read as is_read,
            t.idf,
            (t.bound - coalesce(lead(t.bound) over (order by t.n), 0)) / recall._score_unit()
            as at_most
        from
            unnest(
                v_query.terms, v_query.idfs, v_query.bounds, v_query.postings, v_query.blocks
            ) with ordinality as t (term, idf, bound, postings, blocks, n)
    ),
    listed as (
        select
            t.n, t.term, t.idf, t.at_most,
            case when t.is_read then 'read in full' else 'looked up for candidates' end as how,
            t.postings, case when t.is_read then t.postings end as postings_scored,
            t.blocks, case when t.is_read then t.blocks end as blocks_read
        from term as t
        union all
        select
            null, null, sum(t.idf), sum(t.at_most),
            format(
                '%s candidates in %s rounds; %s waiting postings',
                v_search.candidates, v_search.rounds, v_query.pending_postings
            ),
            sum(t.postings)::bigint,
            coalesce(sum(t.postings) filter (where t.is_read), 0)::bigint
            + (v_search.found).lookups,
            sum(t.blocks)::bigint,
            coalesce(sum(t.blocks) filter (where t.is_read), 0)::bigint + (v_search.found).blocks
        from term as t
    )
    select
        l.term, l.idf, l.at_most, l.how, l.postings, l.postings_scored, l.blocks,
        l.blocks_read, l.blocks - l.blocks_read
    from listed as l
    order by l.n nulls last;
end;
$$;

comment on function recall.explain_bm25 is
'idf: times how often the query has the term; at_most: what the term can add to a score; postings'
' and blocks: packed ones of the term, and how many of them this search scored, read or skipped. Of'
' terms that are looked up for candidates only the last row tells: blocks without a candidate are'
' skipped. Raises as recall.by_bm25.';

grant execute on function recall.explain_bm25 to recall_reader;
