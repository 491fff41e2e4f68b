-- Gives an encoder in use a dual vector of each chunk that it has not learned from, without a fit.
create or replace function recall._add_encoder_chunks(p_product_name text, p_model text)
returns integer
language plpgsql volatile parallel unsafe security definer set search_path from current
set work_mem = '128MB' set jit = off as $$
declare
    v_product_id integer := (recall._require_product(p_product_name, 'write')).id;
    v_encoder recall._encoder;
    v_last integer;
    v_scale double precision;
    v_added integer;
    v_is_begun boolean;
begin
    select * into v_encoder
    from _encoder as e
    where
        e.product_id = v_product_id
        and e.model_id = case
            when p_model is null then recall._default_model(v_product_id)
            else (recall._require_model(p_model)).id
        end
        and e.in_use
    for update;
    select f.last_term is not null into v_is_begun from _fit as f where f.encoder_id = v_encoder.id;
    if v_is_begun then
        return v_encoder.id;
    end if;
    select
        max(k.chunk_no),
        -- Least squares of dual vector = scale / √length · target over what was fitted.
        sum(-(
            k.dual_vector::vector
            <#> l2_normalize(e.content_embedding::vector - v_encoder.mean_vector)
        ) / sqrt(c.length)) / sum(1.0 / c.length)
    into v_last, v_scale
    from _encoder_chunk as k
    inner join chunk as c on c.product_id = v_product_id and k.chunk_id = c.id
    inner join embedding as e
        on e.product_id = v_product_id and c.id = e.chunk_id and e.model_id = v_encoder.model_id
    where k.encoder_id = v_encoder.id and c.length > 0;
    insert into _encoder_chunk (encoder_id, chunk_no, dual_vector, chunk_id, embedded)
    select
        v_encoder.id,
        v_last + row_number() over (order by c.id),
        recall._scale_vector(
            l2_normalize(e.content_embedding::vector - v_encoder.mean_vector),
            -- Half: the fitted terms say a part of it.
            v_scale / 2 / sqrt(c.length)
        )::halfvec,
        c.id,
        e.created
    from chunk as c
    inner join embedding as e
        on c.product_id = e.product_id and c.id = e.chunk_id and c.content_hash = e.content_hash
    where
        c.product_id = v_product_id
        and e.model_id = v_encoder.model_id
        and c.length > 0
        and not exists (
            select
            from _encoder_chunk as k
            where k.encoder_id = v_encoder.id and k.chunk_id = c.id
        );
    get diagnostics v_added = row_count;
    if v_added = 0 then
        delete from _fit where encoder_id = v_encoder.id;
        return null;
    end if;
    update _encoder set chunk_count = chunk_count + v_added where id = v_encoder.id;
    update _fit set last_term = '' where encoder_id = v_encoder.id;
    return v_encoder.id;
end;
$$;

comment on function recall._add_encoder_chunks is
'The encoder''s id, null where it has all chunks; no more than that where its terms are being'
' added. A chunk''s dual vector: its embedding less the mean, at unit length, over the root of its'
' length, half as long as those of fitted chunks are in that direction. Raises 42704.';

grant execute on function recall._add_encoder_chunks to recall_writer;
