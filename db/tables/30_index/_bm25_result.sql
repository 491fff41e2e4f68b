create type recall._bm25_result as (
    query recall._bm25_query,
    found recall._bm25_candidates,
    terms_read integer,
    rounds integer,
    candidates integer
);

comment on type recall._bm25_result is
'What a search found and how: terms_read of the query''s terms were read in full, in so many'
' rounds, which left so many candidates; the other terms were looked up for these only.';
