create type recall._bm25_waiting as (
    gone integer [],
    terms text [],
    signs integer [],
    postings bigint []
);
