-- Deletes what a fit worked on.
create or replace function recall._clear_fit(p_encoder_id integer)
returns void
language plpgsql
volatile
parallel unsafe
strict
security definer
set search_path from current
as $$
begin
    delete from recall._fit_posting where encoder_id = p_encoder_id;
    delete from recall._fit_vector where encoder_id = p_encoder_id;
    delete from recall._fit_term where encoder_id = p_encoder_id;
    delete from recall._fit_chunk where encoder_id = p_encoder_id;
end;
$$;

comment on function recall._clear_fit is 'Deletes what the fit of this id worked on.';
