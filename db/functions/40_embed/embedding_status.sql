-- How far the embedding of products has come, a row a product and model.
create or replace function recall.embedding_status(
    p_product_name text default null,
    p_model text default null
)
returns table (
    product_name text,
    model text,
    is_default boolean,
    chunks bigint,
    embedded bigint,
    waiting bigint,
    claimed bigint,
    failed bigint,
    last_error text,
    estimate interval
)
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp as $$
declare
    v_window interval := '10 minutes';
begin
    if p_product_name is not null then
        perform recall._require_product(p_product_name);
    end if;
    if p_model is not null then
        perform recall._require_model(p_model);
    end if;
    return query
    select
        p.name,
        m.name,
        pm.is_default,
        (select count(*) from chunk as c where c.product_id = p.id),
        v.embedded,
        j.waiting,
        j.claimed,
        j.failed,
        j.last_error,
        case when j.waiting > 0 and v.pace > 0 then date_trunc(
            'second', j.waiting / v.pace * interval '1 second'
        ) end
    from product_model as pm
    inner join product as p on pm.product_id = p.id
    inner join model as m on pm.model_id = m.id
    cross join lateral (
        select
            count(*) as embedded,
            count(*) filter (where e.created > now() - v_window) / greatest(extract(
                epoch from now() - min(e.created) filter (where e.created > now() - v_window)
            ), 1) as pace
        from embedding as e
        where e.product_id = p.id and e.model_id = m.id
    ) as v
    cross join lateral (
        select
            count(*) filter (where q.attempts < 10 and not q.held) as waiting,
            count(*) filter (where q.held) as claimed,
            count(*) filter (where q.attempts >= 10 and not q.held) as failed,
            (array_agg(q.last_error order by q.next_try desc) filter (
                where q.last_error is not null
            ))[1] as last_error
        from (
            select *, claim is not null and next_try > clock_timestamp() as held
            from embedding_job
            where product_id = p.id and model_id = m.id
        ) as q
    ) as j
    where
        (p_product_name is null or p.name = p_product_name)
        and (p_model is null or m.name = p_model)
        and recall._may_read(p.id)
    order by p.name collate "C", m.name collate "C";
end;
$$;

comment on function recall.embedding_status is
'One row a product that the caller may read and model, or the ones named: chunks in all;'
' embedded; waiting in the queue; claimed by a client now; failed, resting after ten attempts'
' until recall.retry_embedding_jobs; the last error; an estimate of the time for what waits at the'
' pace of the last ten minutes, null where nothing came. Raises 42704 for an unknown product or'
' model.';

grant execute on function recall.embedding_status to recall_reader;
