-- Begins a conjugate-gradient step: q = ridge · p, the diagonal's part of the product with p.
create or replace function recall._begin_encoder_step(p_encoder_id integer)
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
    update _fit_vector as q
    set v = p.v * array_fill(f.ridge::real, array[vector_dims(p.v)])::vector
    from _fit_vector as p
    inner join _fit_chunk as f on f.encoder_id = p_encoder_id and p.chunk_no = f.chunk_no
    where
        q.encoder_id = p_encoder_id
        and q.kind = 'q'
        and p.encoder_id = p_encoder_id
        and p.kind = 'p'
        and q.chunk_no = p.chunk_no;
    perform recall._set_fit_planning(v_settings);
end;
$$;

comment on function recall._begin_encoder_step is
'Sets q of a fit''s state to ridge times p. Raises 55000.';

grant execute on function recall._begin_encoder_step to recall_writer;
