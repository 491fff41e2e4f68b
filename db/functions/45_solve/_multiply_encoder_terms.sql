-- Adds the part of XXᵀp that comes of a range of terms to q.
create or replace function recall._multiply_encoder_terms(p_encoder_id integer, p_terms int4range)
returns void
language plpgsql
volatile
parallel unsafe
security definer
set search_path from current
as $$
declare
    v_settings text[];
begin
    perform recall._require_fit(p_encoder_id);
    v_settings := recall._set_fit_planning();
    with term_vector as materialized (
        select t.term_no, t.v from recall._sum_encoder_terms(p_encoder_id, p_terms, 2) as t
    ),
    by_tf as (
        select p.chunk_no, p.tf, sum(t.v) as v
        from _fit_posting as p
        inner join term_vector as t on p.term_no = t.term_no
        where
            p.encoder_id = p_encoder_id
            and p.term_no >= lower(p_terms)
            and p.term_no < upper(p_terms)
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
    update _fit_vector as q
    set v = q.v + b.v
    from by_chunk as b
    where q.encoder_id = p_encoder_id and q.kind = 'q' and q.chunk_no = b.chunk_no;
    perform recall._set_fit_planning(v_settings);
end;
$$;

comment on function recall._multiply_encoder_terms is
'Adds to q of a fit''s state what the terms whose numbers are in p_terms give of XXᵀp. Raises'
' 55000.';

grant execute on function recall._multiply_encoder_terms to recall_writer;
