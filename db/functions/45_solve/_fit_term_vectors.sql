-- Xᵀ times a fit's s: for a term, a power of idf times the sum of √tf · s over its items.
create or replace function recall._fit_term_vectors(
    p_fit_id integer,
    p_terms int4range,
    p_idf_power double precision
)
returns table (term_no integer, v vector)
language plpgsql stable parallel unsafe security definer set search_path from current as $$
#variable_conflict use_column
begin
    -- Summed per (term, tf) before scaling: a product with a number costs as much as many sums.
    return query
    with by_tf as (
        select p.term_no, p.tf, sum(s.v) as v
        from _fit_posting as p
        inner join _fit_vector as s on p.item_no = s.item_no
        where
            p.fit_id = p_fit_id
            and p.term_no >= lower(p_terms)
            and p.term_no < upper(p_terms)
            and s.fit_id = p_fit_id
            and s.kind = 's'
        group by p.term_no, p.tf
    )
    select b.term_no, sum(recall._scale_vector(b.v, t.idf ^ p_idf_power * sqrt(b.tf)))
    from by_tf as b
    inner join _fit_term as t on t.fit_id = p_fit_id and b.term_no = t.term_no
    group by b.term_no;
end;
$$;

comment on function recall._fit_term_vectors is
'The vectors of the terms whose numbers are in p_terms. When a fit has ended, those of p_idf_power'
' 1 are the rows of W; texts whose terms weigh idf^n·√tf, and not idf·√tf, take p_idf_power 1 + n.';
