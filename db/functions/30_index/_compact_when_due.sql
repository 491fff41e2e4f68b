-- Compacts a product when enough changes wait, unless another session is at it.
create or replace function recall._compact_when_due(p_product_id integer)
returns void
language plpgsql
volatile
parallel unsafe
security definer
set search_path = recall, pg_temp
set enable_seqscan = off
as $$
declare
    v_limit bigint;
begin
    -- With one snapshot for the whole transaction, rows packed since would raise 40001.
    if current_setting('transaction_isolation') not in ('read committed', 'read uncommitted') then
        return;
    end if;
    select least(2000, greatest(256, coalesce(max(chunks), 0) / 4)) into v_limit
    from _packed
    where product_id = p_product_id;
    if (
        select count(*) >= v_limit
        from (select from _pending where product_id = p_product_id limit v_limit) as p
    ) then
        perform recall._compact(p_product_id);
    end if;
end;
$$;

comment on function recall._compact_when_due is
'Runs recall._compact where changes of a quarter of the packed chunks wait, 256 at least, 2,000'
' at most. Does nothing in repeatable read and serializable transactions.';
