-- A conjugate-gradient step's next search direction: p = r + beta · p, s = p over the chunk's norm.
create or replace function recall._turn_encoder_step(p_encoder_id integer, p_beta vector)
returns void
language plpgsql
volatile
parallel unsafe
security definer
set search_path from current
as $$
begin
    update _fit_vector as p
    set v = recall._settle_vector(r.v + p.v * p_beta)
    from _fit_vector as r
    where
        p.encoder_id = p_encoder_id
        and p.kind = 'p'
        and r.encoder_id = p_encoder_id
        and r.kind = 'r'
        and p.chunk_no = r.chunk_no;
    update _fit_vector as s
    set v = p.v * array_fill(f.inverse_norm::real, array[vector_dims(p.v)])::vector
    from _fit_vector as p
    inner join _fit_chunk as f on f.encoder_id = p_encoder_id and p.chunk_no = f.chunk_no
    where
        s.encoder_id = p_encoder_id
        and s.kind = 's'
        and p.encoder_id = p_encoder_id
        and p.kind = 'p'
        and s.chunk_no = p.chunk_no;
end;
$$;

comment on function recall._turn_encoder_step is
'Sets p and s of a fit''s state for its next step; p_beta: r·r after, over r·r before it, a'
' column each.';
