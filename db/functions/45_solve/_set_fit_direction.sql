-- The next search direction of a fit: p = r + beta · p, s = p over the item's norm, q = ridge · p.
create or replace function recall._set_fit_direction(p_fit_id integer, p_beta vector default null)
returns void
language plpgsql volatile parallel unsafe security definer set search_path from current as $$
begin
    update _fit_vector as p
    set v = case when p_beta is null then r.v else recall._drop_underflow(r.v + p.v * p_beta) end
    from _fit_vector as r
    where
        p.fit_id = p_fit_id
        and p.kind = 'p'
        and r.fit_id = p_fit_id
        and r.kind = 'r'
        and p.item_no = r.item_no;
    update _fit_vector as t
    set v = recall._scale_vector(p.v, case t.kind when 's' then f.inverse_norm else f.ridge end)
    from _fit_vector as p
    inner join _fit_item as f on f.fit_id = p_fit_id and p.item_no = f.item_no
    where
        t.fit_id = p_fit_id
        and t.kind in ('s', 'q')
        and p.fit_id = p_fit_id
        and p.kind = 'p'
        and t.item_no = p.item_no;
end;
$$;

comment on function recall._set_fit_direction is
'p_beta: r·r after a step over r·r before it, a column each; null: the first direction is r.';
