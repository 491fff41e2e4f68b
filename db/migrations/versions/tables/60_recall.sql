-- What a BM25 search hands from step to step.

create type recall._bm25_plan as (
    terms text [],
    weights double precision [],
    postings bigint [],
    blocks bigint [],
    rest double precision [],
    per_length double precision
);

comment on type recall._bm25_plan is
'The terms of a query that a product has, the rarest first: weights as recall._score_posting takes them,'
' packed postings and blocks of each, rest: what this and all later terms can add to a score.';

create type recall._bm25_candidates as (
    least double precision,
    keys bigint [],
    scores double precision [],
    blocks bigint,
    lookups bigint
);

comment on type recall._bm25_candidates is
'keys: version << 32 | length << 8 of chunks, ascending; scores: theirs so far. least: a score that as many'
' chunks as were asked for are known to reach. blocks and lookups: how much probing has read.';

create type recall._bm25_search as (
    plan recall._bm25_plan,
    found recall._bm25_candidates,
    waiting integer,
    terms_read integer,
    rounds integer,
    candidates integer
);

comment on type recall._bm25_search is
'What a search found and how: terms_read of the plan''s terms were read in full, in so many rounds, which'
' left so many candidates; the other terms were looked up for these only. waiting: changes not packed.';
