-- Sessions and experiments.
create or replace function recall._session_samples()
returns setof recall._sample
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp as $$
begin
    return query
    select
        'pgrecall_sessions', '', p.id, '{}'::jsonb, count(c.product_id)::double precision
    from product as p
    left join (
        select s.product_id
        from conversation as s
        where s.last_message > now() - interval '15 minutes'
        limit 10000
    ) as c on p.id = c.product_id
    group by p.id
    union all
    select 'pgrecall_experiments', '', p.id, '{}', count(e.id)
    from product as p
    left join experiment as e on p.id = e.product_id and e.ended is null
    group by p.id;
end;
$$;

comment on function recall._session_samples is
'Of recall.metrics. Looks at 10,000 sessions at most.';
