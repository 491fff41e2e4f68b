create type recall._bm25_query as (
    terms text [],
    idfs double precision [],
    weights double precision [],
    bounds double precision [],
    postings bigint [],
    blocks bigint [],
    chunks double precision,
    per_length double precision,
    pending_postings bigint,
    gone bigint [],
    new_keys bigint [],
    new_scores double precision []
);

comment on type recall._bm25_query is
'The terms of a query that some products have, the rarest first. idfs: times the weight asked for;'
' weights: that times k1 + 1 in units of recall._score_unit, as recall._score_posting takes it;'
' bounds: the most that a term and all after it add to a score, in that unit; postings and blocks:'
' packed ones of each term. chunks: of the products; per_length: k1 * b / their average length.'
' pending_postings: of changes not packed yet; gone: keys of chunks that these take away; new_keys,'
' new_scores: those that they bring, ascending, with whole scores. Keys: recall._chunk_key.';
