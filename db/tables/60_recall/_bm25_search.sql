create type recall._bm25_search as (
    plan recall._bm25_plan,
    found recall._bm25_candidates,
    waiting integer,
    terms_read integer,
    rounds integer,
    candidates integer
);

comment on type recall._bm25_search is
'What a search found and how: terms_read of the plan''s terms were read in full, in so many rounds,'
' which left so many candidates; the other terms were looked up for these only. waiting: changes'
' not packed.';
