-- Makes the BM25 index of a product anew from its chunks, beside running readers and writers.
create or replace function recall.rebuild_index(p_product_name text)
returns integer
language plpgsql
volatile
parallel unsafe
security definer
set search_path = recall, pg_temp
as $$
declare
    v_id integer := (recall._require_product(p_product_name, 'write')).id;
begin
    -- Waits for a compaction. One statement: chunks and waiting changes are of one snapshot.
    perform pg_advisory_xact_lock(recall._compact_lock(), v_id);
    with pending as (delete from _pending where product_id = v_id returning 1),
    block as (delete from _block where product_id = v_id returning 1),
    packed as (delete from _packed where product_id = v_id returning 1),
    words as (delete from _trigram where product_id = v_id returning 1)
    insert into _pending (product_id, version, sign, length, terms)
    select c.product_id, c.version, 1, c.length, c.ts_vector_extra
    from chunk as c
    where
        c.product_id = v_id
        and (select count(*) from pending) + (select count(*) from block)
        + (select count(*) from packed) + (select count(*) from words) >= 0;
    return recall._compact(v_id);
end;
$$;

comment on function recall.rebuild_index is
'Throws the index of a product away and packs its chunks again; gives their number. Searches'
' see the old index until the transaction commits. In repeatable read or serializable'
' transactions it may raise 40001. Raises 42704 for a product that the caller may not write.';

grant execute on function recall.rebuild_index to recall_writer;
