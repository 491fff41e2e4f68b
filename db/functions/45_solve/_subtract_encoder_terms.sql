-- Takes from a fit's residual what the encoder that it follows gives for a range of terms already.
create or replace function recall._subtract_encoder_terms(p_encoder_id integer, p_terms int4range)
returns void
language plpgsql
volatile
parallel unsafe
security definer
set search_path from current
as $$
declare
    v_encoder recall._encoder := recall._require_fit(p_encoder_id);
begin
    -- An encoder's term vector is idf^1.25 times the term's row of W.
    with term_vector as materialized (
        select
            t.term_no,
            v.v * array_fill((t.idf ^ -0.25)::real, array[vector_dims(v.v)])::vector as v
        from _fit_term as t
        cross join lateral recall._encoder_term_vector(v_encoder.follows, t.term) as v (v)
        where
            t.encoder_id = p_encoder_id
            and t.term_no >= lower(p_terms)
            and t.term_no < upper(p_terms)
            and v.v is not null
    ),
    by_tf as (
        select p.chunk_no, p.tf, sum(t.v) as v
        from _fit_posting as p
        inner join term_vector as t on p.term_no = t.term_no
        where p.encoder_id = p_encoder_id
        group by p.chunk_no, p.tf
    ),
    by_chunk as (
        select
            b.chunk_no,
            sum(
                b.v * array_fill(
                    (f.inverse_norm * sqrt(b.tf))::real, array[vector_dims(b.v)]
                )::vector
            ) as v
        from by_tf as b
        inner join _fit_chunk as f on f.encoder_id = p_encoder_id and b.chunk_no = f.chunk_no
        group by b.chunk_no
    )
    update _fit_vector as r
    set v = r.v - b.v
    from by_chunk as b
    where r.encoder_id = p_encoder_id and r.kind = 'r' and r.chunk_no = b.chunk_no;
end;
$$;

comment on function recall._subtract_encoder_terms is
'r of the fit''s state becomes r − XW over the terms whose numbers are in p_terms.';
