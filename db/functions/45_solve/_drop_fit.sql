-- Deletes a fit and what it worked on.
create or replace function recall._drop_fit(p_fit_id integer)
returns void
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
begin
    perform recall._clear_fit(p_fit_id);
    delete from _fit where id = p_fit_id;
end;
$$;

comment on function recall._drop_fit is
'What it found stays where its owner has written it.';
