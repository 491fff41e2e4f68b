-- Counters and histograms of answers: what was added up, and what waits for that.
create or replace function recall._tally_samples()
returns setof recall._sample
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp
-- By the index: what was added up is dead, and its entries are skipped. The table's own blocks are
-- full of such rows until autovacuum passes by.
set enable_seqscan = off as $$
declare
    v_events recall._event [] := array(select e from _event as e order by e.id);
begin
    return query
    with sums as (
        select t.product_id, t.metric, t.labels, t.counts, t.total from _tally as t
        union all
        select s.product_id, s.metric, s.labels, s.counts, s.total
        from recall._event_sums(v_events) as s
        -- Of a product that is gone, as recall._roll_up does.
        where s.product_id is null or exists (select from product as p where p.id = s.product_id)
    ),
    shown as (
        -- The name of a strategy may tell of the product that it was learned for.
        select
            s.product_id, s.metric, s.counts, s.total,
            case
                when not s.labels ? 'strategy' or g.name is not null then s.labels
                else s.labels || '{"strategy": "hidden"}'
            end as labels
        from sums as s
        left join strategy as g
            on
                g.name = s.labels ->> 'strategy'
                and (g.product_id is null or recall._may_read(g.product_id))
    ),
    counted as (
        select s.product_id, s.metric, s.labels, sum(s.total) as total
        from shown as s
        group by s.product_id, s.metric, s.labels
    ),
    bounds as (
        select u.bound, u.n::integer as n
        from unnest(recall._bucket_bounds() || 'infinity'::double precision)
            with ordinality as u (bound, n)
    ),
    -- Cumulative, as Prometheus has them.
    buckets as (
        select
            s.product_id, s.metric, s.labels, b.n, b.bound,
            sum(sum(s.counts[b.n])) over (
                partition by s.product_id, s.metric, s.labels order by b.n
            )::double precision as n_below
        from shown as s
        inner join metric as m on m.name = s.metric and m.type = 'histogram'
        cross join bounds as b
        group by s.product_id, s.metric, s.labels, b.n, b.bound
    )
    select
        b.metric, '_bucket', b.product_id,
        b.labels || jsonb_build_object('le', case
            when b.bound = 'infinity' then '+Inf' else b.bound::text
        end),
        b.n_below
    from buckets as b
    union all
    select b.metric, '_count', b.product_id, b.labels, b.n_below
    from buckets as b
    where b.bound = 'infinity'
    union all
    select
        c.metric, case when m.type = 'histogram' then '_sum' else '' end, c.product_id, c.labels,
        c.total
    from counted as c
    inner join metric as m on m.name = c.metric
    union all
    select 'pgrecall_waiting_events', '', null, '{}', cardinality(v_events);
end;
$$;

comment on function recall._tally_samples is
'Of recall.metrics. One snapshot sees each event once.';
