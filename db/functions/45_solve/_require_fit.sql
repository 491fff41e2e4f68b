-- The open fit of this id, if the caller may write its product.
create or replace function recall._require_fit(p_encoder_id integer)
returns recall._encoder
language plpgsql
stable
parallel safe
security definer
set search_path from current
as $$
declare
    v_encoder recall._encoder;
begin
    select * into v_encoder
    from recall._encoder
    where id = p_encoder_id and not in_use and recall._may_write(product_id);
    if not found then
        raise exception 'p_encoder_id: there is no open fit %', p_encoder_id
            using
                errcode = 'object_not_in_prerequisite_state',
                hint = 'The model was detached while it was fitted, or another session cleared it.';
    end if;
    return v_encoder;
end;
$$;

comment on function recall._require_fit is
'The encoder that is being fitted under this id, if the caller may write its product; raises'
' 55000.';
