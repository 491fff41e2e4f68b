-- Folds the chunks that an encoder in use has not learned from into it.
create or replace function recall._refresh_encoder(p_encoder_id integer)
returns integer
language plpgsql
volatile
parallel unsafe
security definer
set search_path from current
as $$
declare
    v_encoder recall._encoder;
    v_fit recall._encoder;
    v_ranges int4range [];
    v_all int4range [];
    v_range int4range;
    v_settings text [];
    v_residual double precision;
begin
    -- Who refreshes it holds its row; a fit that ends meanwhile waits to delete it.
    select * into v_encoder from _encoder where id = p_encoder_id and in_use for update skip locked;
    if not found then
        return 0;
    end if;
    v_fit.id := recall._open_refresh(v_encoder);
    if not exists (select from _fit_chunk where encoder_id = v_fit.id) then
        delete from _encoder where id = v_fit.id;
        return 0;
    end if;
    v_ranges := recall._read_encoder_terms(v_fit.id);
    v_settings := recall._set_fit_planning();
    select * into v_fit from _encoder where id = v_fit.id;
    v_all := array(
        select int4range(n, least(n + 10000, v_fit.term_count + 1))
        from generate_series(1, v_fit.term_count, 10000) as n
    );
    foreach v_range in array v_all loop
        perform recall._subtract_encoder_terms(v_fit.id, v_range);
    end loop;
    -- No step is behind: the first direction is the residual.
    perform recall._turn_encoder_step(
        v_fit.id, array_fill(0, array[vector_dims(v_fit.mean_vector)])::vector
    );
    for v_iteration in 1 .. v_fit.iterations loop
        perform recall._begin_encoder_step(v_fit.id);
        foreach v_range in array v_ranges loop
            perform recall._multiply_encoder_terms(v_fit.id, v_range);
        end loop;
        v_residual := recall._end_encoder_step(v_fit.id);
        exit when v_iteration >= 5 and v_residual <= 0.35;
    end loop;
    perform recall._end_encoder_steps(v_fit.id);
    foreach v_range in array v_all loop
        perform recall._fold_encoder_terms(v_fit.id, v_range);
    end loop;
    perform recall._set_fit_planning(v_settings);
    perform recall._close_refresh(v_fit);
    return v_fit.chunk_count;
end;
$$;

comment on function recall._refresh_encoder is
'Gives the number of chunks. With old chunks'' dual solution kept, that of the new ones solves'
' (X_n X_nᵀ + λI) A_n = Y_n − X_n W, and W becomes W + X_nᵀ A_n: a step of block coordinate descent'
' on the same objective. Terms keep their idf, new ones get one of now. 0 where there is nothing'
' new, or another session is at it.';
