-- Packs what writers appended to the BM25 index, and drops what is dead, in short transactions.
create or replace procedure recall.compact(p_product_name text default null)
language plpgsql security invoker as $$
declare
    v_commits boolean;
    v_products record;
    v_packed bigint;
    v_batch integer;
    v_told timestamptz := pg_catalog.clock_timestamp();
begin
    call recall._can_commit(v_commits);
    -- An array, since a cursor would be read to its end at the first commit.
    select pg_catalog.array_agg(p.id) as ids, pg_catalog.array_agg(p.name) as names
    into v_products
    from recall._products_to_compact(p_product_name) as p;
    for i in 1..coalesce(pg_catalog.cardinality(v_products.ids), 0) loop
        v_packed := 0;
        loop
            if v_commits then
                commit;
                -- With a snapshot from before the lock, rows packed since would raise 40001.
                set transaction isolation level read committed;
            end if;
            v_batch := recall._compact_batch(v_products.ids[i], not v_commits);
            v_packed := v_packed + coalesce(v_batch, 0);
            exit when coalesce(v_batch, 0) < 5000 or not v_commits;
            if pg_catalog.clock_timestamp() - v_told > interval '2 seconds' then
                v_told := pg_catalog.clock_timestamp();
                raise notice '%: % changes packed so far', v_products.names[i], v_packed;
            end if;
        end loop;
        if v_batch is null then
            raise notice '%: another session is compacting it', v_products.names[i];
        elsif p_product_name is not null then
            raise notice '%: % changes packed', v_products.names[i], v_packed;
        end if;
    end loop;
end;
$$;

comment on procedure recall.compact is
'Packs the waiting changes of a product, or of every product that the caller may write, 5,000'
' in a transaction, with a notice every two seconds. In a transaction block or a function it'
' cannot commit and packs all in the one transaction. Searches are as right before and between as'
' after. It blocks nobody, and skips a product that another session is compacting. Broken off at'
' any point it leaves the index right, and the next call goes on. Raises 42704 for a product that'
' the caller may not write.';

grant execute on procedure recall.compact to recall_writer;
