-- What events add up to, by product, metric and labels.
create or replace function recall._event_sums(p_events recall._event [])
returns table (
    product_id integer,
    metric text,
    labels jsonb,
    counts bigint [],
    total double precision
)
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp as $$
#variable_conflict use_column
declare
    v_bounds double precision [] := recall._bucket_bounds();
begin
    return query
    with measured as (
        select e.product_id, m.metric, m.labels, m.value, b.bucket
        from unnest(p_events) as e
        cross join lateral unnest(e.measured) as m
        cross join lateral (
            select (1 + count(*))::integer as bucket
            from unnest(v_bounds) as u (bound)
            where u.bound < m.value
        ) as b
    ),
    counted as (
        select m.product_id, m.metric, m.labels, m.bucket, count(*) as n, sum(m.value) as total
        from measured as m
        group by m.product_id, m.metric, m.labels, m.bucket
    )
    select
        c.product_id, c.metric, c.labels,
        array(
            select coalesce(sum(k.n), 0)::bigint
            from generate_series(1, cardinality(v_bounds) + 1) as g (bucket)
            left join jsonb_to_recordset(jsonb_agg(jsonb_build_object(
                'bucket', c.bucket, 'n', c.n
            ))) as k (bucket integer, n bigint) on g.bucket = k.bucket
            group by g.bucket
            order by g.bucket
        ),
        sum(c.total)
    from counted as c
    group by c.product_id, c.metric, c.labels;
end;
$$;

comment on function recall._event_sums is
'Rows as recall._tally has them. A counter''s counts mean nothing.';
