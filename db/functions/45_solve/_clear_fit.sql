-- Deletes what a fit works on.
create or replace function recall._clear_fit(p_fit_id integer)
returns void
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
begin
    delete from _fit_posting where fit_id = p_fit_id;
    delete from _fit_vector where fit_id = p_fit_id;
    delete from _fit_term where fit_id = p_fit_id;
    delete from _fit_item where fit_id = p_fit_id;
end;
$$;

comment on function recall._clear_fit is
'Its row stays, and what it found where its owner has written it.';
