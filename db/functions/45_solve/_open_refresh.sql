-- Opens the fit of the chunks that an encoder in use has not learned from.
create or replace function recall._open_refresh(p_encoder recall._encoder)
returns integer
language plpgsql
volatile
parallel unsafe
security definer
set search_path = recall, pg_temp
as $$
declare
    v_fit_id integer;
begin
    insert into _encoder (
        product_id, model_id, lambda, iterations, analyzer, analyzer_version, follows
    )
    values (
        p_encoder.product_id, p_encoder.model_id, p_encoder.lambda, p_encoder.iterations,
        p_encoder.analyzer, p_encoder.analyzer_version, p_encoder.id
    )
    returning id into v_fit_id;
    insert into _fit_chunk (encoder_id, chunk_no, chunk_id, embedded)
    select
        v_fit_id,
        (select max(k.chunk_no) from _encoder_chunk as k where k.encoder_id = p_encoder.id)
        + row_number() over (order by c.id),
        c.id,
        e.created
    from chunk as c
    inner join embedding as e
        on c.product_id = e.product_id and c.id = e.chunk_id and c.content_hash = e.content_hash
    where
        c.product_id = p_encoder.product_id
        and e.model_id = p_encoder.model_id
        and length(c.ts_vector_extra) > 0
        and not exists (
            select
            from _encoder_chunk as k
            where
                k.encoder_id = p_encoder.id
                and k.chunk_id = e.chunk_id
                and k.embedded = e.created
        );
    return v_fit_id;
end;
$$;

comment on function recall._open_refresh is
'Gives the id of the fit. Its chunks are numbered on from those of p_encoder.';
