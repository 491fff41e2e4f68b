-- BM25 by MaxScore (Turtle, Flood 1995): the rare terms of a query are read in full, the frequent
-- ones, which cannot lift a chunk into the result by themselves, are looked up for candidates only.
create or replace function recall._search_bm25(
    p_product_ids integer [],
    p_terms text [],
    p_weights double precision [],
    p_limit integer,
    p_filter jsonb,
    p_haste double precision default 1
)
returns recall._bm25_result
language plpgsql stable parallel unsafe security definer set search_path = recall, pg_temp
set jit = off set enable_seqscan = off set plan_cache_mode = force_generic_plan
set work_mem = '32MB' as $$
declare
    -- A round may read sixteen times the postings of the one before.
    v_first_postings constant bigint := 700;
    -- A term more costs less than the candidates that it saves.
    v_share_unread constant double precision := 0.75;
    -- So few candidates are looked up in all terms at once.
    v_few_candidates constant integer := 200;
    v_query recall._bm25_query :=
        recall._weigh_terms(p_product_ids, p_terms, p_weights, recall._max_query_terms());
    v_terms integer := coalesce(cardinality(v_query.terms), 0);
    v_new recall._bm25_candidates := row(v_query.new_keys, v_query.new_scores, 0, 0, 0);
    v_found recall._bm25_candidates := row(null, null, 0, 0, 0);
    v_few bigint [];
    v_read integer := 0;
    v_rounds integer := 0;
    v_postings bigint;
    v_candidates integer;
    v_done integer;
    v_next integer;
begin
    -- No chunk has all terms at their best (a factor for the threshold: Broder et al. 2003).
    if p_haste > 1 then
        v_query.bounds := array(
            select b.bound / p_haste
            from unnest(v_query.bounds) with ordinality as b (bound, n) order by b.n
        );
    end if;
    if p_filter <> '{}' then
        v_new := recall._filter_candidates(v_new, p_filter);
    end if;
    v_found.least := coalesce(
        (select s from unnest(v_new.scores) as s order by s desc offset p_limit - 1 limit 1), 0
    );
    while v_found.keys is null and v_read < v_terms loop
        v_postings := v_query.postings[1];
        v_read := 1;
        while
            v_read < v_terms
            and v_query.bounds[v_read + 1] >= v_share_unread * v_found.least
            and v_postings + v_query.postings[v_read + 1] <= v_first_postings * 16 ^ v_rounds
        loop
            v_read := v_read + 1;
            v_postings := v_postings + v_query.postings[v_read];
        end loop;
        v_found := recall._read_terms(
            p_product_ids, v_query, v_read, v_found.least, p_limit, p_filter
        );
        v_rounds := v_rounds + 1;
        -- Too few of the best pass the filter: it may leave few chunks at all.
        if p_filter <> '{}' and v_rounds = 1 and v_found.least = 0 then
            v_few := recall._few_filtered(p_product_ids, p_filter);
            if v_few is not null then
                v_found.keys := v_few;
                v_found.scores := array_fill(float8 '0', array[cardinality(v_few)]);
                v_read := 0;
            end if;
        end if;
    end loop;
    v_candidates := coalesce(cardinality(v_found.keys), 0);
    v_done := v_read;
    while v_done < v_terms and cardinality(v_found.keys) > 0 loop
        v_next := case
            when cardinality(v_found.keys) <= v_few_candidates then v_terms else v_done + 1
        end;
        v_found := recall._probe_terms(
            p_product_ids, v_query, v_done + 1, v_next, v_found,
            v_found.least - coalesce(v_query.bounds[v_next + 1], 0)
        );
        v_done := v_next;
    end loop;
    -- Late: completing a score costs less than looking a document up.
    if v_few is null and p_filter <> '{}' then
        v_found := recall._filter_candidates(v_found, p_filter);
    end if;
    -- Where all chunks have the same terms, haste leaves none of them.
    if p_haste > 1 and v_found.least > 0 and coalesce(cardinality(v_found.keys), 0) < p_limit then
        return recall._search_bm25(p_product_ids, p_terms, p_weights, p_limit, p_filter);
    end if;
    v_found.keys := v_found.keys || v_new.keys;
    v_found.scores := v_found.scores || v_new.scores;
    return row(v_query, v_found, v_read, v_rounds, v_candidates);
end;
$$;

comment on function recall._search_bm25 is
'found: chunks with their scores, the best p_limit among them. Where too few of the best chunks of'
' the first round pass a filter, and it leaves at most 5,000, these are the candidates. p_haste'
' above 1: what terms may still add counts as so much less, which reads less and may miss chunks'
' that have frequent terms only; the scores of those found are exact, and where fewer than p_limit'
' are found all is read after all.';
