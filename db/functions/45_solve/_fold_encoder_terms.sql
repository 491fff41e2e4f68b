-- Adds what a fit found for a range of terms to the encoder that it follows.
create or replace function recall._fold_encoder_terms(p_encoder_id integer, p_terms int4range)
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
    insert into _encoder_term as k (encoder_id, term, term_vector, idf)
    select
        v_encoder.follows,
        t.term,
        (w.v + coalesce(
            recall._encoder_term_vector(v_encoder.follows, t.term),
            array_fill(0, array[vector_dims(w.v)])::vector
        ))::halfvec,
        t.idf
    from recall._sum_encoder_terms(p_encoder_id, p_terms, 2.25) as w
    inner join _fit_term as t on t.encoder_id = p_encoder_id and w.term_no = t.term_no
    where
        t.df > 1
        or exists (
            select
            from _encoder_term as o
            where o.encoder_id = v_encoder.follows and o.term = t.term
        )
    on conflict (encoder_id, term) do update
    set term_vector = excluded.term_vector, chunk_no = null, weight = null;
    insert into _encoder_term (encoder_id, term, chunk_no, weight, idf)
    select v_encoder.follows, t.term, p.chunk_no, t.idf ^ 2.25 * sqrt(p.tf), t.idf
    from _fit_term as t
    inner join _fit_posting as p on p.encoder_id = p_encoder_id and t.term_no = p.term_no
    where
        t.encoder_id = p_encoder_id
        and t.df = 1
        and t.term_no >= lower(p_terms)
        and t.term_no < upper(p_terms)
    on conflict (encoder_id, term) do nothing;
end;
$$;

comment on function recall._fold_encoder_terms is
'The terms whose numbers are in p_terms. A term that the encoder had of one chunk gets a vector; a'
' new one of one chunk a weight. s of the fit''s state is the solution over the chunks'' norms.';
