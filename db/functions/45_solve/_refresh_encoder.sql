-- Adds to an encoder in use what the chunks that it has not learned from tell of their terms.
create or replace function recall._refresh_encoder(p_encoder_id integer)
returns integer
language plpgsql volatile parallel unsafe security definer set search_path from current as $$
declare
    v_encoder recall._encoder;
    v_fit_id integer;
    v_chunks bigint;
    v_ranges int4range [];
begin
    -- Who refreshes it holds its row; a fit that ends meanwhile waits to delete it.
    select * into v_encoder from _encoder where id = p_encoder_id and in_use for update skip locked;
    if not found then
        return 0;
    end if;
    v_fit_id := recall._open_fit(
        v_encoder.product_id, v_encoder.lambda, 5, v_encoder.iterations, 0.35
    );
    v_chunks := recall._list_encoder_items(v_fit_id, v_encoder);
    if v_chunks > 0 then
        call recall._solve_fit(v_fit_id, null, false, v_ranges);
        perform recall._extend_encoder(p_encoder_id, v_fit_id);
    end if;
    perform recall._drop_fit(v_fit_id);
    return v_chunks::integer;
end;
$$;

comment on function recall._refresh_encoder is
'Gives the number of chunks. With old chunks'' dual solution kept, that of the new ones solves'
' (X_n X_nᵀ + λI) A_n = Y_n − X_n W, and W becomes W + X_nᵀ A_n: a step of block coordinate descent'
' on the same objective. Terms keep their idf, new ones get one of now. 0 where there is nothing'
' new, or another session is at it.';
