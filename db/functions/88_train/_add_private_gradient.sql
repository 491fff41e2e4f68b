-- Adds the gradient of some records to that of a pass of a private model.
create or replace function recall._add_private_gradient(
    p_model recall.trained_model,
    p_after integer,
    p_count integer
)
returns integer
language plpgsql volatile parallel unsafe security invoker set search_path from current
set jit = off as $$
declare
    v_mean vector := (p_model.state ->> 'dense_mean')::vector;
    v_factor vector := (p_model.state ->> 'dense_factor')::vector;
    v_last integer := (
        select max(k.record_no)
        from (
            select r.record_no
            from _class_record as r
            where r.model_id = p_model.id and r.record_no > p_after
            order by r.record_no
            limit p_count
        ) as k
    );
begin
    with class as materialized (
        -- Once out of where long values are kept, not once a record.
        select w.class_no, recall._scale_vector(w.weights, 1) as weights
        from _private_weight as w
        where w.model_id = p_model.id
    ),
    record as materialized (
        select r.class_no, recall._private_features(r.dense, v_mean, v_factor) as x
        from _class_record as r
        where r.model_id = p_model.id and r.record_no > p_after and r.record_no <= v_last
    )
    update _private_weight as w
    set gradient = w.gradient + g.gradient
    from (
        select
            k.class_no,
            sum(recall._scale_vector(
                r.x, k.odds / k.total - (k.class_no = r.class_no)::integer::double precision
            )) as gradient
        from record as r
        cross join lateral (
            select o.class_no, o.odds, sum(o.odds) over () as total
            from (
                select m.class_no, exp(m.margin - max(m.margin) over ()) as odds
                from (
                    select c.class_no, -(c.weights <#> r.x) as margin from class as c
                ) as m
            ) as o
        ) as k
        group by k.class_no
    ) as g
    where w.model_id = p_model.id and w.class_no = g.class_no;
    return v_last;
end;
$$;

comment on function recall._add_private_gradient is
'Of the p_count records after number p_after; the number of the last one, null where there are no'
' more. A record adds (softmax(Wx) − its class) ⊗ x, at most √2 long.';
