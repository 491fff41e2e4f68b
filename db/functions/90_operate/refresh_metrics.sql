-- Works out the figures that are too dear for a scrape, and adds up what was counted.
create or replace procedure recall.refresh_metrics(p_recall_every interval default '1 day')
language plpgsql security definer set search_path = recall, pg_temp as $$
declare
    v_product text;
begin
    if p_recall_every is null or p_recall_every not between '0' and '100 years' then
        raise exception 'p_recall_every: must be 0 to 100 years'
            using errcode = 'invalid_parameter_value', hint = '1 day, say.';
    end if;
    while recall._roll_up() >= 10000 loop
        null;
    end loop;
    insert into _gauge as g (metric, product_id, labels, value)
    select 'pgrecall_database_bytes', null, '{}'::jsonb, pg_database_size(current_database())
    union all
    select v.metric, p.product_id, jsonb_build_object('model', m.name), v.value
    from product_model as p
    inner join model as m on p.model_id = m.id
    cross join lateral recall._encoder_changes(p.product_id, p.model_id) as e
    cross join lateral (values
        ('pgrecall_vectors', e.embedded::double precision),
        ('pgrecall_encoder_changed_ratio', coalesce(
            e.changed / nullif(e.embedded, 0)::double precision, 0
        )),
        -- Without vectors there is nothing to learn.
        ('pgrecall_encoder_is_stale', (e.embedded > 0 and e.due is not null)::integer)
    ) as v (metric, value)
    where recall._may_write(p.product_id)
    on conflict (product_id, metric, labels) do update
    set value = excluded.value, measured = now();
    delete from _gauge as g
    where
        g.product_id is not null
        and not exists (
            select
            from product_model as p
            inner join model as m on p.model_id = m.id
            where p.product_id = g.product_id and m.name = g.labels ->> 'model'
        );
    for v_product in
        select distinct p.name
        from product_model as pm
        inner join product as p on pm.product_id = p.id
        where
            recall._may_write(p.id) and recall._has_vector_index(p.id, pm.model_id)
            and not exists (
                select
                from vector_recall as r
                where
                    r.product_id = p.id and r.model_id = pm.model_id
                    and r.measured > now() - p_recall_every
            )
        order by p.name
    loop
        perform recall.measure_vector_recall(v_product);
    end loop;
    delete from vector_recall where measured < now() - interval '1 year';
end;
$$;

comment on procedure recall.refresh_metrics is
'For a scheduler, every few minutes: brings recall.metrics its figures of encoders and sizes, adds'
' up what was counted, and measures the recall of HNSW indexes that were not measured for'
' p_recall_every. Of products those that the caller may write. Raises 22023 for a bad'
' p_recall_every.';

grant execute on procedure recall.refresh_metrics to recall_admin;
