-- How many changes may wait before the statement that brings one more compacts.
create or replace function recall._compact_limit(p_product_id integer)
returns bigint
language plpgsql stable parallel safe strict security definer set search_path = recall, pg_temp
as $$
begin
    -- Of terms that many chunks have, each is looked up and written once a batch.
    if recall._compaction_mode() = 'load' then
        return 5000;
    end if;
    return (
        select least(1000, greatest(256, coalesce(max(p.chunks), 0) / 4))
        from _packed as p
        where p.product_id = p_product_id
    );
end;
$$;

comment on function recall._compact_limit is
'A quarter of the packed chunks, 256 at least, 1,000 at most: a search reads all that wait.'
' 5,000 where the setting recall.compaction is load.';
