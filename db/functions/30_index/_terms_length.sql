-- How long a chunk is: the places of all its terms.
create or replace function recall._terms_length(p_terms tsvector)
returns integer
language sql immutable parallel safe security invoker
begin atomic
    -- With 2, ts_rank divides by the number of places. The rank is never 0, since no text has the
    -- second term; a float4 is exact enough for 4 million places.
    select
        coalesce(
            pg_catalog.round(
                pg_catalog.ts_rank(
                    p_terms, ('a & ' || pg_catalog.repeat('a', 2000))::tsquery
                )::float8
                / nullif(
                    pg_catalog.ts_rank(
                        p_terms, ('a & ' || pg_catalog.repeat('a', 2000))::tsquery, 2
                    ),
                    0
                )
            )::integer,
            0
        );
end;

comment on function recall._terms_length is
'Inlined. The number of positions in p_terms; a term without any counts once. 0 for null.';
