-- What a posting adds to a chunk's BM25 score (Robertson and Zaragoza 2009): weight * idf * tf *
-- (k1 + 1) / (tf + k1 * (1 - b + b * length / average length)), k1 1.2, b 0.75.
create or replace function recall._score_posting(
    p_tf bigint,
    p_length bigint,
    p_weight double precision,
    p_per_length double precision
)
returns double precision
language sql immutable parallel safe security invoker
begin atomic
    select
        pg_catalog.floor(
            p_weight * p_tf / (p_tf + 0.3::double precision + p_per_length * p_length)
        );
end;

comment on function recall._score_posting is
'Inlined. In units of 1 / recall._score_unit(): whole numbers, so that a sum does not depend on the'
' order of its parts. p_weight and p_per_length: of recall._bm25_query, with k1 + 1, k1 * b and the'
' unit in them.';
