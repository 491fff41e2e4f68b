-- Writes the vectors of a range of terms, W = Xᵀa, for queries that weigh idf^1.25 · √tf.
create or replace function recall._write_encoder_terms(p_encoder_id integer, p_terms int4range)
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
    insert into _encoder_term (encoder_id, term, term_vector, idf)
    select p_encoder_id, t.term, w.v::halfvec, t.idf
    from recall._sum_encoder_terms(p_encoder_id, p_terms, 2.25) as w
    inner join _fit_term as t on t.encoder_id = p_encoder_id and w.term_no = t.term_no;
    perform recall._set_fit_planning(v_settings);
end;
$$;

comment on function recall._write_encoder_terms is
'Writes the vectors of the terms whose numbers are in p_terms; s of the fit''s state is the'
' solution over the chunks'' norms by then. Raises 55000.';

grant execute on function recall._write_encoder_terms to recall_writer;
