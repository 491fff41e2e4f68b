-- Opens a fit of a product (null: of words), and clears what fits of dead sessions left.
create or replace function recall._open_fit(
    p_product_id integer,
    p_lambda double precision,
    p_least_steps integer,
    p_most_steps integer,
    p_tolerance double precision,
    p_most_items integer default null
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
            and recall._is_left(started, fitted_by)
        for update skip locked
    loop
        perform recall._drop_fit(v_fit_id);
    end loop;
    insert into _fit (product_id, lambda, least_steps, most_steps, tolerance, most_items)
    values (p_product_id, p_lambda, p_least_steps, p_most_steps, p_tolerance, p_most_items)
    returning id into v_fit_id;
    return v_fit_id;
end;
$$;

comment on function recall._open_fit is
'Gives the id under which _fit_item, _fit_term and _fit_posting are to be filled, for'
' recall._solve_fit.';
