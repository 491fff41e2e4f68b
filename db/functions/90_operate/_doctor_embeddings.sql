-- What recall.doctor says of the embedding queues of products that the caller may read.
create or replace function recall._doctor_embeddings()
returns setof recall.check_up
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp as $$
begin
    return query
    select
        'embeddings of ' || s.product_name, s.model, null,
        case when s.failed > 0 or j.is_stuck then 'problem' else 'ok' end,
        format(
            '%s of %s chunks embedded, %s wait, %s failed',
            s.embedded, s.chunks, s.waiting, s.failed
        )
        || case when j.is_stuck then format('; the first is due since %s', j.due) else '' end
        || coalesce(': ' || s.last_error, ''),
        case
            when s.failed > 0
                then format(
                    'mend the cause, then: select recall.retry_embedding_jobs(%L)', s.product_name
                )
            when s.waiting > 0 and j.is_external
                then 'scripts/embed, or another worker, takes the queue'
            when s.waiting > 0 then format('call recall.embed_pending(%L), or by pg_cron', s.model)
        end
    from recall.embedding_status() as s
    cross join lateral (
        select
            min(q.next_try)::timestamptz(0) as due,
            coalesce(min(q.next_try) < now() - interval '1 hour', false) as is_stuck,
            not 'embed' = any(v.kinds) as is_external
        from model as m
        inner join provider as v on m.provider = v.name
        inner join product as p on p.name = s.product_name
        left join embedding_job as q
            on m.id = q.model_id and p.id = q.product_id and q.attempts < 10
        where m.name = s.model
        group by v.kinds
    ) as j;
end;
$$;

comment on function recall._doctor_embeddings is
'Rows of recall.doctor. Stuck is a queue whose first text is due for an hour.';
