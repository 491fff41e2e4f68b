-- Writes the vectors of a range of a solved fit's terms, for queries that weigh idf^1.25 · √tf.
create or replace function recall._write_encoder_terms(p_fit_id integer, p_terms int4range)
returns void
language plpgsql volatile parallel unsafe security definer set search_path from current
set work_mem = '128MB' set enable_nestloop = off set enable_mergejoin = off set enable_sort = off
set jit = off as $$
begin
    if lower(p_terms) < (recall._require_fit(p_fit_id)).next_term then
        return;
    end if;
    insert into _encoder_term (encoder_id, term, term_vector, idf)
    select e.id, t.term, w.v::halfvec, t.idf
    from recall._fit_term_vectors(p_fit_id, p_terms, 2.25) as w
    inner join _fit_term as t on t.fit_id = p_fit_id and w.term_no = t.term_no
    inner join _encoder as e on e.fit_id = p_fit_id;
    update _fit set next_term = upper(p_terms) where id = p_fit_id;
end;
$$;

comment on function recall._write_encoder_terms is
'The terms whose numbers are in p_terms, of several chunks, once. Raises 55000.';

grant execute on function recall._write_encoder_terms to recall_writer;
