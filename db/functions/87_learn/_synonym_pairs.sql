-- Pairs of a product's terms whose vectors are alike though they do not stand together.
create or replace function recall._synonym_pairs(
    p_product_id integer,
    p_limit integer,
    p_min_likeness double precision,
    p_terms integer
)
returns table (
    term text,
    synonym text,
    likeness double precision,
    together double precision,
    term_chunks bigint,
    synonym_chunks bigint
)
language plpgsql stable parallel unsafe security definer set search_path from current
set work_mem = '64MB' as $$
begin
    return query
    with frequent as materialized (
        select v.term, v.chunks
        from recall._vocabulary(p_product_id) as v
        where
            v.chunks between 5 and greatest(
                20, (select count(*) / 10 from chunk as c where c.product_id = p_product_id)
            )
    ),
    terms as materialized (
        select
            f.term, f.chunks, l2_normalize(t.term_vector::vector) as v,
            row_number() over (order by f.chunks desc, f.term) as n
        from frequent as f
        inner join _encoder as e on e.product_id = p_product_id and e.in_use
        inner join _encoder_term as t on e.id = t.encoder_id and f.term = t.term
        where t.term_vector is not null and f.term !~ '[0-9_]' and length(f.term) > 1
        order by f.chunks desc, f.term
        limit p_terms
    ),
    pairs as materialized (
        select
            least(a.term, b.term) as term, greatest(a.term, b.term) as synonym,
            -(a.v <#> b.v) as likeness
        from terms as a
        inner join terms as b on a.n < b.n
        where a.v <#> b.v <= -p_min_likeness
        order by a.v <#> b.v
        limit 20 * p_limit
    )
    select
        p.term, p.synonym, p.likeness, t.n / least(a.chunks, b.chunks)::float8, a.chunks, b.chunks
    from pairs as p
    inner join terms as a on p.term = a.term
    inner join terms as b on p.synonym = b.term
    cross join lateral (
        select count(*) as n
        from (
            select v from recall._term_versions(p_product_id, p.term) as v
            intersect
            select v from recall._term_versions(p_product_id, p.synonym) as v
        ) as both_terms
    ) as t
    -- What often stands together is a phrase, or two parts of a word.
    where t.n < 0.25 * least(a.chunks, b.chunks)
    order by p.likeness desc, p.term, p.synonym
    limit p_limit;
end;
$$;

comment on function recall._synonym_pairs is
'At most p_limit pairs among the p_terms most frequent terms that the query encoder knows and that'
' at least 5 chunks and at most a tenth of them have, packed into the index: see'
' recall.suggest_synonyms.';
