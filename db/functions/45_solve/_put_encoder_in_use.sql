-- Completes a fitted encoder with the terms of one chunk; searches use it from the commit on.
create or replace function recall._put_encoder_in_use(p_fit_id integer)
returns text
language plpgsql volatile parallel unsafe security definer set search_path from current as $$
declare
    v_fit recall._fit := recall._require_fit(p_fit_id);
    v_encoder recall._encoder;
    v_chunks integer;
    v_shared integer;
    v_single integer;
begin
    select * into v_encoder from _encoder where fit_id = p_fit_id;
    insert into _encoder_term (encoder_id, term, chunk_no, weight, idf)
    select v_encoder.id, t.term, p.item_no, t.idf ^ 2.25 * sqrt(p.tf), t.idf
    from _fit_term as t
    inner join _fit_posting as p on p.fit_id = p_fit_id and t.term_no = p.term_no
    where t.fit_id = p_fit_id and t.df = 1 and v_encoder.id is not null;
    get diagnostics v_single = row_count;
    insert into _encoder_chunk (encoder_id, chunk_no, dual_vector, chunk_id, embedded)
    select v_encoder.id, s.item_no, s.v::halfvec, f.source_id, f.source_time
    from _fit_vector as s
    inner join _fit_item as f on f.fit_id = p_fit_id and s.item_no = f.item_no
    where s.fit_id = p_fit_id and s.kind = 's' and v_encoder.id is not null;
    get diagnostics v_chunks = row_count;
    select count(*)::integer into v_shared from _fit_term where fit_id = p_fit_id and df > 1;
    -- Two fits that end at once take turns here; the model may have been detached meanwhile.
    perform 1
    from product_model
    where product_id = v_encoder.product_id and model_id = v_encoder.model_id
    for update;
    if not found then
        perform 1
        from image_model
        where product_id = v_encoder.product_id and model_id = v_encoder.model_id
        for update;
    end if;
    if not found then
        raise exception 'p_model: the product does not use this model any more'
            using
                errcode = 'object_not_in_prerequisite_state',
                hint = 'recall.attach_model makes it use the model.';
    end if;
    delete from _encoder
    where product_id = v_encoder.product_id and model_id = v_encoder.model_id and in_use;
    update _encoder
    set
        in_use = true,
        fit_id = null,
        chunk_count = v_chunks,
        shared_term_count = v_shared,
        term_count = v_shared + v_single,
        iterations = v_fit.steps,
        residual = v_fit.residual,
        fitted_at = clock_timestamp()
    where id = v_encoder.id;
    perform recall._scale_words(v_encoder.id);
    if v_fit.most_items is null then
        perform recall._drop_fit(p_fit_id);
    else
        -- What it did not take is added yet.
        perform recall._clear_fit(p_fit_id);
        update _fit set encoder_id = v_encoder.id where id = p_fit_id;
    end if;
    return format(
        'query encoder in use: %s chunks, %s terms in several of them, %s in one, %s s',
        v_chunks, v_shared, v_single,
        round(extract(epoch from clock_timestamp() - v_encoder.started), 1)
    );
end;
$$;

comment on function recall._put_encoder_in_use is
'Deletes the encoder in use before and what was fitted, and says what the new one holds. Raises'
' 55000.';

grant execute on function recall._put_encoder_in_use to recall_writer;
