-- How the experiments of a product stand.
create or replace function recall.experiment_status(p_product_name text)
returns table (
    experiment text,
    strategy text,
    assigned bigint,
    by_floor bigint,
    rated bigint,
    mean double precision,
    started timestamptz,
    ended timestamptz
)
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp as $$
#variable_conflict use_column
declare
    v_product recall.product := recall._require_product(p_product_name);
begin
    return query
    select
        e.name, r.strategy,
        (
            select count(*) from assignment as a
            where a.experiment_id = e.id and a.strategy = r.strategy
        ),
        (
            select count(*) from assignment as a
            where
                a.experiment_id = e.id and a.strategy = r.strategy
                and a.reasons ->> 'by' = 'floor'
        ),
        r.sessions, case when r.sessions > 0 then r.mean end, e.started, e.ended
    from experiment as e
    cross join lateral recall._rated_arms(e) as r
    where e.product_id = v_product.id
    order by e.started, e.id, r.strategy;
end;
$$;

comment on function recall.experiment_status is
'A row a strategy of each experiment. assigned: sessions that got it, by_floor of them by the'
' floor; rated: sessions with a rating; mean: of their mean ratings, from 0 to 1. Raises 42704'
' for a product that the caller may not read.';

grant execute on function recall.experiment_status to recall_reader;
