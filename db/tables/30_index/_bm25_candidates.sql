create type recall._bm25_candidates as (
    keys bigint [],
    scores double precision [],
    least double precision,
    blocks bigint,
    lookups bigint
);

comment on type recall._bm25_candidates is
'Chunks by recall._chunk_key, ascending, with their scores so far, in units of recall._score_unit.'
' least: a score that as many chunks as were asked for are known to reach. blocks and lookups: how'
' much was read to complete scores.';
