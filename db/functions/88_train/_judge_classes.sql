-- How good scores of held-out records are, and the factor that makes probabilities of them.
create or replace function recall._judge_classes(p_classes integer [], p_margins vector [])
returns jsonb
language plpgsql immutable parallel safe security invoker set search_path from current as $$
declare
    v_factor double precision := recall._calibrate_classes(p_classes, p_margins);
begin
    return (
        select jsonb_build_object(
            'factor', v_factor,
            'records', count(*),
            'accuracy', avg((k.own = k.most)::integer),
            'loss', avg(k.most * v_factor + ln(k.total) - k.own * v_factor)
        )
        from (
            select
                m.most,
                max(u.x) filter (where u.i = m.class_no)::double precision as own,
                sum(exp((u.x - m.most) * v_factor)) as total
            from (
                select
                    c.class_no, c.margins, c.n, (
                        select max(x) from unnest(c.margins::real []) as x
                    )::double precision as most
                from unnest(p_classes, p_margins) with ordinality as c (class_no, margins, n)
            ) as m
            cross join unnest(m.margins::real []) with ordinality as u (x, i)
            group by m.n, m.most
        ) as k
    );
end;
$$;

comment on function recall._judge_classes is
'records; accuracy; factor, by recall._calibrate_classes; loss, the mean of −ln of the probability'
' of the true class.';
