-- Figures that were measured before.
create or replace function recall._stored_samples()
returns setof recall._sample
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp as $$
begin
    return query
    select g.metric, '', g.product_id, g.labels, g.value
    from _gauge as g
    union all
    select
        'pgrecall_figures_age_seconds', '', null, '{}',
        extract(epoch from now() - g.measured)
    from _gauge as g
    where g.metric = 'pgrecall_database_bytes'
    union all
    select v.metric, '', r.product_id, jsonb_build_object('model', m.name), v.value
    from product_model as pm
    inner join model as m on pm.model_id = m.id
    cross join lateral (
        select r.*
        from vector_recall as r
        where r.product_id = pm.product_id and r.model_id = pm.model_id
        order by r.id desc
        limit 1
    ) as r
    cross join lateral (values
        ('pgrecall_vector_recall', r.recall),
        ('pgrecall_vector_recall_age_seconds', extract(epoch from now() - r.measured))
    ) as v (metric, value)
    where recall._has_vector_index(r.product_id, r.model_id);
end;
$$;

comment on function recall._stored_samples is
'Of recall.metrics: recall._gauge, and the last row of recall.vector_recall where the index is'
' still there.';
