create type recall._bm25_plan as (
    terms text [],
    weights double precision [],
    postings bigint [],
    blocks bigint [],
    rest double precision [],
    per_length double precision
);

comment on type recall._bm25_plan is
'The terms of a query that a product has, the rarest first: weights as recall._score_posting takes'
' them, packed postings and blocks of each, rest: what this and all later terms'
' can add to a score.';
