-- Packs the waiting changes of a product into blocks. One session a product, which holds its row of
-- _packed; no other waits.
create or replace function recall._compact(
    p_product_id integer,
    p_batch_size integer default 5000,
    p_batches integer default null
)
returns integer
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp
set work_mem = '48MB' set jit = off set enable_seqscan = off as $$
declare
    v_rows tid [];
    v_has_dead boolean;
    v_least integer := 0;
    v_packed integer := 0;
    v_batch integer := 0;
begin
    perform from _packed where product_id = p_product_id for no key update skip locked;
    if not found then
        return null;
    end if;
    loop
        -- +1 before -1 of a version, so that what is taken away is in a block or in the same batch.
        -- From where the last batch ended: its deleted rows are in the primary key still.
        select array_agg(w.ctid), max(w.version), bool_or(w.sign < 0)
        into v_rows, v_least, v_has_dead
        from (
            select p.ctid, p.version, p.sign
            from _pending as p
            where p.product_id = p_product_id and p.version >= v_least
            order by p.version, p.sign desc
            limit p_batch_size
        ) as w;
        exit when v_rows is null;
        perform recall._add_postings(p_product_id, v_rows);
        if v_has_dead then
            perform recall._drop_postings(p_product_id, v_rows);
        end if;
        with moved as (
            delete from _pending where ctid = any(v_rows)
            returning sign, length
        )
        update _packed as p
        set chunks = p.chunks + m.chunks, total_length = p.total_length + m.total_length
        from (
            select sum(sign) as chunks, sum(sign * length::bigint) as total_length from moved
        ) as m
        where p.product_id = p_product_id;
        v_packed := v_packed + cardinality(v_rows);
        v_batch := v_batch + 1;
        exit when cardinality(v_rows) < p_batch_size or v_batch = p_batches;
    end loop;
    return v_packed;
end;
$$;

comment on function recall._compact is
'Packs the changes that the session sees, at most p_batches times p_batch_size, or all where'
' p_batches is null, and gives their number; null when another session is at it. The lock is'
' held until the transaction ends.';
