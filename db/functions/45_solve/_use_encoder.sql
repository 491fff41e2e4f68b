-- Completes a fit with the terms of one chunk; searches use it when the transaction ends.
create or replace function recall._use_encoder(p_encoder_id integer)
returns text
language plpgsql
volatile
parallel unsafe
security definer
set search_path from current
as $$
declare
    v_encoder recall._encoder := recall._require_fit(p_encoder_id);
begin
    insert into _encoder_term (encoder_id, term, chunk_no, weight, idf)
    select p_encoder_id, t.term, p.chunk_no, t.idf ^ 2.25 * sqrt(p.tf), t.idf
    from _fit_term as t
    inner join _fit_posting as p on p.encoder_id = p_encoder_id and t.term_no = p.term_no
    where t.encoder_id = p_encoder_id and t.df = 1;
    insert into _encoder_chunk (encoder_id, chunk_no, dual_vector, chunk_id, embedded)
    select p_encoder_id, s.chunk_no, s.v::halfvec, f.chunk_id, f.embedded
    from _fit_vector as s
    inner join _fit_chunk as f on f.encoder_id = p_encoder_id and s.chunk_no = f.chunk_no
    where s.encoder_id = p_encoder_id and s.kind = 's';
    -- Two fits that end at once take turns here; the model may have been detached meanwhile.
    perform 1
    from product_model
    where product_id = v_encoder.product_id and model_id = v_encoder.model_id
    for update;
    if not found then
        raise exception 'p_model: the product does not use this model any more'
            using
                errcode = 'object_not_in_prerequisite_state',
                hint = 'recall.attach_model makes it use the model.';
    end if;
    delete from _encoder
    where product_id = v_encoder.product_id and model_id = v_encoder.model_id and in_use;
    update _encoder set in_use = true, can_refresh = true, fitted_at = clock_timestamp()
    where id = p_encoder_id;
    perform recall._clear_fit(p_encoder_id);
    return format(
        'query encoder in use: %s chunks, %s terms in several of them, %s in one, %s s',
        v_encoder.chunk_count, v_encoder.shared_term_count,
        v_encoder.term_count - v_encoder.shared_term_count,
        round(extract(epoch from clock_timestamp() - v_encoder.started), 1)
    );
end;
$$;

comment on function recall._use_encoder is
'Writes what is left of a fitted encoder, deletes the one it follows and what the fit worked on,'
' and says what it holds. Raises 55000.';

grant execute on function recall._use_encoder to recall_writer;
