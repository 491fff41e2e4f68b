-- Ends a fit's steps: s becomes the solution over the chunks' norms, for the terms' vectors.
create or replace function recall._end_encoder_steps(
    p_encoder_id integer,
    p_iterations integer default null
)
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
    update _fit_vector as s
    set v = a.v * array_fill(f.inverse_norm::real, array[vector_dims(a.v)])::vector
    from _fit_vector as a
    inner join _fit_chunk as f on f.encoder_id = p_encoder_id and a.chunk_no = f.chunk_no
    where
        s.encoder_id = p_encoder_id
        and s.kind = 's'
        and a.encoder_id = p_encoder_id
        and a.kind = 'a'
        and s.chunk_no = a.chunk_no;
    perform recall._set_fit_planning(v_settings);
    update _encoder set iterations = coalesce(p_iterations, iterations) where id = p_encoder_id;
end;
$$;

comment on function recall._end_encoder_steps is
'Sets s of a fit''s state to its solution over the chunks'' norms, and notes how many steps led to'
' it. Raises 55000.';

grant execute on function recall._end_encoder_steps to recall_writer;
