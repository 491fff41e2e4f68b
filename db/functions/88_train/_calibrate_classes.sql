-- The factor of scores whose softmax is nearest to what held-out records really are.
create or replace function recall._calibrate_classes(p_classes integer [], p_margins vector [])
returns double precision
language plpgsql immutable parallel safe security invoker set search_path from current as $$
declare
    v_factor double precision := 2;
    v_slope double precision;
    v_curve double precision;
begin
    -- The loss is convex in the factor: Newton's steps, kept within a factor of two.
    for v_step in 1 .. 12 loop
        select sum(r.mean - r.own), sum(r.square - r.mean ^ 2)
        into v_slope, v_curve
        from (
            select
                sum(k.e * k.x) / sum(k.e) as mean,
                sum(k.e * k.x * k.x) / sum(k.e) as square,
                max(k.x) filter (where k.i = k.class_no) as own
            from (
                select
                    m.n, m.class_no, u.i, u.x::double precision as x,
                    exp(v_factor * (u.x - max(u.x) over (partition by m.n))) as e
                from unnest(p_classes, p_margins) with ordinality as m (class_no, margins, n)
                cross join unnest(m.margins::real []) with ordinality as u (x, i)
            ) as k
            group by k.n
        ) as r;
        v_factor := least(
            greatest(v_factor - v_slope / greatest(v_curve, 1e-9), v_factor / 2, 0.05),
            v_factor * 2, 50
        );
    end loop;
    return v_factor;
end;
$$;

comment on function recall._calibrate_classes is
'Minimizes the mean of −ln of the probability of the true class. Between 0.05 and 50.';
