-- Adds waiting events to the tallies, unless another session is at it.
create or replace function recall._roll_up()
returns integer
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_events recall._event [];
begin
    -- With one snapshot for the whole transaction, rows added up since would raise 40001.
    if current_setting('transaction_isolation') not in ('read committed', 'read uncommitted') then
        return 0;
    end if;
    perform from _tally where metric = 'pgrecall_rollups_total' for update skip locked;
    if not found then
        return 0;
    end if;
    with taken as (
        delete from _event
        where id in (select e.id from _event as e order by e.id limit 10000 for update skip locked)
        returning _event.*
    )
    select array_agg(t::recall._event) into v_events from taken as t;
    insert into _tally as t (product_id, metric, labels, counts, total)
    select s.product_id, s.metric, s.labels, s.counts, s.total
    from recall._event_sums(v_events) as s
    where
        s.product_id is null
        -- Held, or it could go before its tally is written.
        or exists (select from product as p where p.id = s.product_id for key share)
    on conflict (product_id, metric, labels) do update
    set
        counts = array(
            select u.a + u.b
            from unnest(t.counts, excluded.counts) with ordinality as u (a, b, n)
            order by u.n
        ),
        total = t.total + excluded.total;
    update _tally set total = total + 1 where metric = 'pgrecall_rollups_total';
    return coalesce(cardinality(v_events), 0);
end;
$$;

comment on function recall._roll_up is
'How many events it added, at most 10,000. Who sees both tables in one snapshot sees each event'
' once, before and after.';
