-- BM25 by MaxScore (Turtle, Flood 1995): the rare terms of a query are read in full, the frequent
-- ones, which cannot lift a chunk into the result by themselves, are looked up for candidates only.
create or replace function recall._bm25_search(
    p_product_id integer,
    p_terms text [],
    p_weights double precision [],
    p_limit integer,
    p_filter jsonb
)
returns recall._bm25_search
language plpgsql
stable
parallel unsafe
security definer
set search_path = recall, pg_temp
set jit = off
set enable_seqscan = off
set plan_cache_mode = force_generic_plan
set work_mem = '32MB'
as $$
declare
    v_waiting recall._bm25_waiting := recall._bm25_waiting(p_product_id, p_terms);
    v_plan recall._bm25_plan := recall._bm25_plan(p_product_id, p_terms, p_weights, v_waiting);
    v_fresh recall._bm25_candidates;
    v_found recall._bm25_candidates := row(0, null, null, 0, 0);
    v_terms integer := coalesce(cardinality(v_plan.terms), 0);
    v_read integer := 0;
    v_done integer;
    v_next integer;
    v_rounds integer := 0;
    v_candidates integer;
begin
    if v_terms > 0 and p_filter <> '{}' then
        v_found := recall._bm25_filtered(p_product_id, p_filter, 5000);
    end if;
    v_fresh := recall._bm25_waiting_scores(v_plan, v_waiting);
    v_fresh := recall._bm25_allowed(p_product_id, v_fresh, p_filter);
    v_found.least := coalesce(
        (select s from unnest(v_fresh.scores) as s order by s desc offset p_limit - 1 limit 1), 0
    );
    while v_found.keys is null and v_read < v_terms loop
        v_read := recall._bm25_essential(
            v_plan, v_found.least, (700 * 16 ^ v_rounds)::bigint
        );
        v_found := recall._bm25_read(
            p_product_id, v_plan, v_read, v_found.least, p_limit, v_waiting.gone, p_filter
        );
        v_rounds := v_rounds + 1;
    end loop;
    if v_rounds > 0 then
        v_found := recall._bm25_allowed(p_product_id, v_found, p_filter);
    end if;
    v_candidates := coalesce(cardinality(v_found.keys), 0);
    v_done := v_read;
    while v_done < v_terms and cardinality(v_found.keys) > 0 loop
        v_next := case when cardinality(v_found.keys) <= 200 then v_terms else v_done + 1 end;
        v_found := recall._bm25_probe(
            p_product_id, v_plan, v_done + 1, v_next, v_found,
            v_found.least - coalesce(v_plan.rest[v_next + 1], 0)
        );
        v_done := v_next;
    end loop;
    v_found.keys := v_found.keys || v_fresh.keys;
    v_found.scores := v_found.scores || v_fresh.scores;
    return row(
        v_plan, v_found, coalesce(cardinality(v_waiting.postings), 0), v_read, v_rounds,
        v_candidates
    );
end;
$$;

comment on function recall._bm25_search is
'found: chunks with their scores, the best p_limit among them. A filter that leaves at most 5,000'
' chunks makes these the candidates; then no term is read in full.';
