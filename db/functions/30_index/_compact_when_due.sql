-- Compacts a product when enough changes wait, unless another session is at it.
create or replace function recall._compact_when_due(p_product_id integer)
returns void
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp
set enable_seqscan = off as $$
declare
    v_limit bigint;
begin
    perform recall._renew_plans();
    -- With one snapshot for the whole transaction, rows packed since would raise 40001.
    if current_setting('transaction_isolation') not in ('read committed', 'read uncommitted')
        or recall._compaction_mode() = 'off'
    then
        return;
    end if;
    v_limit := recall._compact_limit(p_product_id);
    if (
        select count(*) >= v_limit
        from (select from _pending where product_id = p_product_id limit v_limit) as p
    ) then
        perform recall._compact(p_product_id);
    end if;
end;
$$;

comment on function recall._compact_when_due is
'Runs recall._compact where as many changes wait as recall._compact_limit says. Does nothing in'
' repeatable read and serializable transactions, nor where the setting recall.compaction is off.';
