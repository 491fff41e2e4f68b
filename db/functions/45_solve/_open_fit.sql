-- Opens a fit of a product (null: of words), and clears what fits of dead sessions left.
create or replace function recall._open_fit(
    p_product_id integer,
    p_lambda double precision,
    p_least_steps integer,
    p_most_steps integer,
    p_tolerance double precision
)
returns integer
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_fit_id integer;
begin
    for v_fit_id in
        select id
        from _fit
        where
            product_id is not distinct from p_product_id
            and (
                started < pg_postmaster_start_time()
                or fitted_by = pg_backend_pid()
                or fitted_by <> all(array(select s.pid from pg_stat_activity as s))
            )
        for update skip locked
    loop
        perform recall._drop_fit(v_fit_id);
    end loop;
    insert into _fit (product_id, lambda, least_steps, most_steps, tolerance)
    values (p_product_id, p_lambda, p_least_steps, p_most_steps, p_tolerance)
    returning id into v_fit_id;
    return v_fit_id;
end;
$$;

comment on function recall._open_fit is
'Gives the id under which _fit_item, _fit_term and _fit_posting are to be filled, for'
' recall._solve_fit.';
