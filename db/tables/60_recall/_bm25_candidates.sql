create type recall._bm25_candidates as (
    least double precision,
    keys bigint [],
    scores double precision [],
    blocks bigint,
    lookups bigint
);

comment on type recall._bm25_candidates is
'keys: version << 32 | length << 8 of chunks, ascending; scores: theirs so far. least: a score that'
' as many chunks as were asked for are known to reach. blocks and lookups: how much probing has'
' read.';
