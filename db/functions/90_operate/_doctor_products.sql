-- What recall.doctor says of the products that the caller may read.
create or replace function recall._doctor_products()
returns setof recall.check_up
language plpgsql stable parallel safe security definer set search_path from current as $$
begin
    return query
    select
        'BM25 index of ' || p.name, 'recall._block', null,
        case when w.waiting > 4000 then 'problem' else 'ok' end,
        format('%s changes wait to be packed', w.waiting),
        case when w.waiting > 4000 then format('call recall.compact(%L)', p.name) end
    from product as p
    cross join lateral (
        select count(*) as waiting from _pending as q where q.product_id = p.id
    ) as w
    where recall._may_read(p.id)
    union all
    select
        'query encoder of ' || s.product_name, s.model, null,
        case when s.is_stale and s.embedded > 0 then 'problem' else 'ok' end,
        case
            when s.fitted_at is null then 'not learned'
            else format('%s terms of %s chunks, %s', s.terms, s.chunks, s.fitted_at::timestamptz(0))
        end,
        case
            when s.is_stale and s.embedded > 0
                then format(
                    case s.due
                        when 'refresh' then 'select recall.refresh_query_encoder(%L, %L)'
                        else 'call recall.learn_query_encoder(%L, %L)'
                    end, s.product_name, s.model
                )
        end
    from recall.query_encoder_status() as s
    union all
    select
        'vector index of ' || p.name, m.name, null,
        case when recall._has_vector_index(p.id, m.id) then 'ok' else 'problem' end,
        format('%s vectors', v.vectors),
        case
            when not recall._has_vector_index(p.id, m.id)
                then format('call recall.build_vector_indexes(%L)', p.name)
        end
    from product_model as pm
    inner join product as p on p.id = pm.product_id
    inner join model as m on m.id = pm.model_id
    cross join lateral (
        select count(*) as vectors
        from embedding as e
        where e.product_id = p.id and e.model_id = m.id
    ) as v
    where recall._may_read(p.id) and v.vectors >= 10000;
end;
$$;

comment on function recall._doctor_products is 'Rows of recall.doctor.';
