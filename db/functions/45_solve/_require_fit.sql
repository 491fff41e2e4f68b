-- The open fit of this id, if the caller may write its product; one of words is the admins'.
create or replace function recall._require_fit(p_fit_id integer)
returns recall._fit
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp as $$
declare
    v_fit recall._fit;
begin
    select * into v_fit
    from _fit
    where
        id = p_fit_id
        and case
            when product_id is null
                then recall._is_member(recall._caller(), array['recall_admin'])
            else recall._may_write(product_id)
        end;
    if not found then
        raise exception 'p_fit_id: there is no open fit %', p_fit_id
            using
                errcode = 'object_not_in_prerequisite_state',
                hint = 'The product was dropped meanwhile, or another session cleared the fit.';
    end if;
    return v_fit;
end;
$$;

comment on function recall._require_fit is 'Raises 55000 where there is none.';
