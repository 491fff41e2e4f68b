-- What a posting adds to a chunk's BM25 score: weight * tf * 2.2 / (tf + 0.3 + 0.9 * length /
-- average length).
create or replace function recall._score_posting(
    p_posting bigint,
    p_weight double precision,
    p_per_length double precision
)
returns double precision
language sql
immutable
parallel safe
security invoker
begin atomic
    select
        pg_catalog.floor(
            p_weight * (p_posting & 255)
            / (
                (p_posting & 255) + 0.3::double precision
                + p_per_length * ((p_posting >> 8) & 16777215)
            )
        );
end;

comment on function recall._score_posting is
'In units of 2^-36 when p_weight is 2.2 * 2^36 * weight of the term in the query * idf, and'
' p_per_length 0.9 / average length. Whole numbers, so that a sum does not depend on the order'
' of its parts.';
