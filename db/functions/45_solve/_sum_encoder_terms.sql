-- Xᵀ times a fit's state: for a term, a power of idf times the sum of √tf · s over its chunks.
create or replace function recall._sum_encoder_terms(
    p_encoder_id integer,
    p_terms int4range,
    p_idf_power double precision
)
returns table (term_no integer, v vector)
language plpgsql
stable
parallel unsafe
security definer
set search_path from current
as $$
#variable_conflict use_column
begin
    -- Summed per (term, tf) before scaling: a product with a number costs as much as many sums.
    return query
    with by_tf as (
        select p.term_no, p.tf, sum(s.v) as v
        from _fit_posting as p
        inner join _fit_vector as s on p.chunk_no = s.chunk_no
        where
            p.encoder_id = p_encoder_id
            and p.term_no >= lower(p_terms)
            and p.term_no < upper(p_terms)
            and s.encoder_id = p_encoder_id
            and s.kind = 's'
        group by p.term_no, p.tf
    )
    select
        b.term_no,
        sum(
            b.v * array_fill(
                (t.idf ^ p_idf_power * sqrt(b.tf))::real, array[vector_dims(b.v)]
            )::vector
        )
    from by_tf as b
    inner join _fit_term as t on t.encoder_id = p_encoder_id and b.term_no = t.term_no
    group by b.term_no;
end;
$$;

comment on function recall._sum_encoder_terms is
'The vectors of the terms whose numbers are in p_terms: idf to p_idf_power times the sum, over'
' the chunks that have the term, of √tf times s of the fit''s state.';
