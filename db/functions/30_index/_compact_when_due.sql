-- Compacts a product when enough changes wait, unless another session is at it.
create or replace function recall._compact_when_due(p_product_id integer)
returns void
language plpgsql
volatile
parallel unsafe
security definer
set search_path = recall, pg_temp
as $$
begin
    -- With one snapshot for the whole transaction, rows packed since would raise 40001.
    if current_setting('transaction_isolation') not in ('read committed', 'read uncommitted') then
        return;
    end if;
    if (
        select count(*) >= 2000
        from (select from _pending where product_id = p_product_id limit 2000) as p
    ) then
        perform recall._compact(p_product_id);
    end if;
end;
$$;

comment on function recall._compact_when_due is
'Runs recall._compact where 2,000 or more changes wait. Does nothing in repeatable read and'
' serializable transactions.';
