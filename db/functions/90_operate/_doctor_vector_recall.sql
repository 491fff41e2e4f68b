-- What recall.doctor says of what HNSW indexes find, as measured last.
create or replace function recall._doctor_vector_recall()
returns setof recall.check_up
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp as $$
begin
    return query
    select
        'recall of the vector index of ' || p.name, m.name, null,
        case when r.recall < 0.95 then 'problem' else 'ok' end,
        case
            when r.id is null then 'not measured'
            else format(
                '%s of the nearest %s vectors found, %s with four times %s candidates; %s ms, the'
                || ' exact scan %s ms; measured %s',
                round(r.recall::numeric, 4), r.k, round(r.wider_recall::numeric, 4), r.candidates,
                round(r.index_ms::numeric, 1), round(r.exact_ms::numeric, 1),
                r.measured::timestamptz(0)
            )
        end,
        case
            when r.id is null
                then format('select * from recall.measure_vector_recall(%L)', p.name)
            else recall._vector_recall_advice(r, p.name)
        end
    from product_model as pm
    inner join product as p on p.id = pm.product_id
    inner join model as m on m.id = pm.model_id
    left join lateral (
        select *
        from vector_recall as v
        where v.product_id = pm.product_id and v.model_id = pm.model_id
        order by v.id desc
        limit 1
    ) as r on true
    where recall._may_read(p.id) and recall._has_vector_index(p.id, m.id);
end;
$$;

comment on function recall._doctor_vector_recall is
'Rows of recall.doctor. A problem is a recall below 0.95.';
