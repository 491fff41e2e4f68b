-- Queues: chunks that wait for vectors, and changes that wait to be packed.
create or replace function recall._queue_samples()
returns setof recall._sample
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp as $$
begin
    return query
    with queued as (
        select p.product_id, m.name as model, j.*
        from product_model as p
        inner join model as m on p.model_id = m.id
        cross join lateral (
            select
                count(*) filter (where q.attempts = 0 or q.last_error is null) as waiting,
                count(*) filter (where q.attempts < 10 and q.last_error is not null) as failing,
                count(*) filter (where q.attempts >= 10) as failed,
                extract(epoch from now() - min(q.created) filter (where q.attempts < 10)) as age
            from (
                select e.attempts, e.last_error, e.created
                from embedding_job as e
                where e.product_id = p.product_id and e.model_id = p.model_id
                limit 10000
            ) as q
        ) as j
    ),
    pending as (
        select p.id as product_id, w.n, w.chunks, coalesce(k.chunks, 0) as packed
        from product as p
        left join _packed as k on p.id = k.product_id
        cross join lateral (
            select count(*) as n, coalesce(sum(q.sign), 0) as chunks
            from (
                select e.sign from _pending as e where e.product_id = p.id limit 10000
            ) as q
        ) as w
    )
    select
        'pgrecall_embedding_jobs', '', q.product_id,
        jsonb_build_object('model', q.model, 'state', s.state), s.n::double precision
    from queued as q
    cross join lateral (values
        ('waiting', q.waiting), ('failing', q.failing), ('failed', q.failed)
    ) as s (state, n)
    union all
    select
        'pgrecall_embedding_queue_age_seconds', '', q.product_id,
        jsonb_build_object('model', q.model), coalesce(q.age, 0)
    from queued as q
    union all
    select 'pgrecall_pending_changes', '', p.product_id, '{}', p.n from pending as p
    union all
    select 'pgrecall_chunks', '', p.product_id, '{}', p.packed + p.chunks from pending as p;
end;
$$;

comment on function recall._queue_samples is
'Of recall.metrics. Of a queue of a product 10,000 rows are looked at.';
