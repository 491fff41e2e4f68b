-- Ends a conjugate-gradient step, all columns at once; gives the relative residual.
create or replace function recall._end_encoder_step(p_encoder_id integer)
returns double precision
language plpgsql
volatile
parallel unsafe
security definer
set search_path from current
as $$
declare
    v_settings text[];
    v_before vector;
    v_curvature vector;
    v_after vector;
    v_alpha vector;
    v_left double precision;
begin
    perform recall._require_fit(p_encoder_id);
    v_settings := recall._set_fit_planning();
    select sum(r.v * r.v), sum(p.v * q.v) into v_before, v_curvature
    from _fit_vector as r
    inner join _fit_vector as p on p.encoder_id = p_encoder_id and r.chunk_no = p.chunk_no
    inner join _fit_vector as q on q.encoder_id = p_encoder_id and r.chunk_no = q.chunk_no
    where r.encoder_id = p_encoder_id and r.kind = 'r' and p.kind = 'p' and q.kind = 'q';
    v_alpha := recall._divide_vectors(v_before, v_curvature);
    update _fit_vector as t
    set v = case t.kind
        when 'a' then t.v + d.v * v_alpha
        else recall._settle_vector(t.v - d.v * v_alpha)
    end
    from _fit_vector as d
    where
        t.encoder_id = p_encoder_id
        and d.encoder_id = p_encoder_id
        and t.chunk_no = d.chunk_no
        and ((t.kind = 'a' and d.kind = 'p') or (t.kind = 'r' and d.kind = 'q'));
    select sum(v * v) into v_after from _fit_vector where encoder_id = p_encoder_id and kind = 'r';
    perform recall._turn_encoder_step(p_encoder_id, recall._divide_vectors(v_after, v_before));
    perform recall._set_fit_planning(v_settings);
    update _encoder
    set residual = coalesce(
        sqrt((select sum(x) from unnest(v_after::real[]) as x) / nullif(squares, 0)), 0
    )
    where id = p_encoder_id
    returning residual into v_left;
    return v_left;
end;
$$;

comment on function recall._end_encoder_step is
'Moves a fit''s solution by alpha = r·r / p·q in each column, and turns the search direction.'
' Gives the length of the residual relative to that of the embeddings less their mean, 0 to'
' about 1. Raises 55000.';

grant execute on function recall._end_encoder_step to recall_writer;
