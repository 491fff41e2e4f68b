-- A fit's norms, ridges and mean, and its state before the first step: r = p = Y, a = 0.
create or replace function recall._weigh_encoder_chunks(p_encoder recall._encoder)
returns void
language plpgsql
volatile
parallel unsafe
security definer
set search_path from current
as $$
declare
    v_mean vector;
begin
    -- A term of one chunk adds its squared weight to that chunk's diagonal and nothing elsewhere.
    update _fit_chunk as f
    set
        inverse_norm = 1 / sqrt(w.squares),
        ridge = p_encoder.lambda + w.single_squares / w.squares
    from (
        select
            p.chunk_no,
            sum(p.tf * t.idf ^ 2) as squares,
            coalesce(sum(p.tf * t.idf ^ 2) filter (where t.df = 1), 0) as single_squares
        from _fit_posting as p
        inner join _fit_term as t on t.encoder_id = p_encoder.id and p.term_no = t.term_no
        where p.encoder_id = p_encoder.id
        group by p.chunk_no
    ) as w
    where f.encoder_id = p_encoder.id and f.chunk_no = w.chunk_no;
    select coalesce(
        (select y.mean_vector from _encoder as y where y.id = p_encoder.follows),
        avg(e.content_embedding::vector)
    )
    into v_mean
    from _fit_chunk as f
    inner join embedding as e
        on e.product_id = p_encoder.product_id and f.chunk_id = e.chunk_id
    where f.encoder_id = p_encoder.id and e.model_id = p_encoder.model_id;
    insert into _fit_vector (encoder_id, kind, chunk_no, v)
    select
        p_encoder.id,
        k.kind,
        f.chunk_no,
        e.v * array_fill(k.factor, array[vector_dims(e.v)])::vector
    from _fit_chunk as f
    inner join lateral (
        select l2_normalize(y.content_embedding::vector - v_mean) as v
        from embedding as y
        where
            y.product_id = p_encoder.product_id
            and y.chunk_id = f.chunk_id
            and y.model_id = p_encoder.model_id
    ) as e on true
    cross join lateral (
        values ('a', 0::real), ('p', 1), ('q', 0), ('r', 1), ('s', f.inverse_norm::real)
    ) as k (kind, factor)
    where f.encoder_id = p_encoder.id;
    -- A chunk whose embedding went since the fit began takes no part.
    with gone as (
        delete from _fit_chunk as f
        where
            f.encoder_id = p_encoder.id
            and not exists (
                select from _fit_vector as v
                where v.encoder_id = p_encoder.id and v.kind = 'r' and v.chunk_no = f.chunk_no
            )
        returning f.chunk_no
    )
    delete from _fit_posting as p
    using gone as g
    where p.encoder_id = p_encoder.id and p.chunk_no = g.chunk_no;
    update _encoder
    set
        mean_vector = v_mean,
        squares = (
            select sum(vector_norm(v) ^ 2)
            from _fit_vector
            where encoder_id = p_encoder.id and kind = 'r'
        )
    where id = p_encoder.id;
end;
$$;

comment on function recall._weigh_encoder_chunks is
'Sets, for each chunk of a fit, inverse_norm = 1/sqrt(sum of tf idf²) and ridge = lambda + sum'
' of the squared unit-length weights of its terms that no other chunk has; and the five vectors'
' of the state.';
