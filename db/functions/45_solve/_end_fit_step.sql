-- Ends a conjugate-gradient step, all columns at once, and begins the next or ends the fit.
create or replace function recall._end_fit_step(
    p_fit_id integer,
    out step integer,
    out least_steps integer,
    out most_steps integer,
    out residual double precision,
    out is_last boolean
)
returns record
language plpgsql volatile parallel unsafe security definer set search_path from current
set work_mem = '128MB' set enable_nestloop = off set enable_mergejoin = off set enable_sort = off
set jit = off as $$
declare
    v_fit recall._fit := recall._require_fit(p_fit_id);
    v_before vector;
    v_curvature vector;
    v_after vector;
    v_alpha vector;
begin
    least_steps := v_fit.least_steps;
    most_steps := v_fit.most_steps;
    is_last := recall._is_solved(v_fit);
    if is_last then
        step := v_fit.steps;
        residual := v_fit.residual;
        return;
    end if;
    select sum(r.v * r.v), sum(p.v * q.v) into v_before, v_curvature
    from _fit_vector as r
    inner join _fit_vector as p on p.fit_id = p_fit_id and r.item_no = p.item_no
    inner join _fit_vector as q on q.fit_id = p_fit_id and r.item_no = q.item_no
    where r.fit_id = p_fit_id and r.kind = 'r' and p.kind = 'p' and q.kind = 'q';
    v_alpha := recall._divide_vectors(v_before, v_curvature);
    update _fit_vector as t
    set v = case t.kind
        when 'a' then t.v + d.v * v_alpha
        else recall._drop_underflow(t.v - d.v * v_alpha)
    end
    from _fit_vector as d
    where
        t.fit_id = p_fit_id
        and d.fit_id = p_fit_id
        and t.item_no = d.item_no
        and ((t.kind = 'a' and d.kind = 'p') or (t.kind = 'r' and d.kind = 'q'));
    select sum(v * v) into v_after from _fit_vector where fit_id = p_fit_id and kind = 'r';
    v_fit.steps := v_fit.steps + 1;
    v_fit.residual := coalesce(
        sqrt((select sum(x) from unnest(v_after::real[]) as x) / nullif(v_fit.squares, 0)), 0
    );
    update _fit as f
    set steps = v_fit.steps, residual = v_fit.residual, next_term = 1
    where f.id = p_fit_id;
    is_last := recall._is_solved(v_fit);
    step := v_fit.steps;
    residual := v_fit.residual;
    if is_last then
        update _fit_vector as s
        set v = recall._scale_vector(a.v, f.inverse_norm)
        from _fit_vector as a
        inner join _fit_item as f on f.fit_id = p_fit_id and a.item_no = f.item_no
        where
            s.fit_id = p_fit_id
            and s.kind = 's'
            and a.fit_id = p_fit_id
            and a.kind = 'a'
            and s.item_no = a.item_no;
    else
        perform recall._set_fit_direction(p_fit_id, recall._divide_vectors(v_after, v_before));
    end if;
end;
$$;

comment on function recall._end_fit_step is
'Moves a fit''s solution by alpha = r·r / p·q in each column. residual: its length relative to that'
' of the targets, 0 to about 1. Raises 55000.';

grant execute on function recall._end_fit_step to recall_writer;
