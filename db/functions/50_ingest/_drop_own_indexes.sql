-- Drops the indexes that are a product's own: HNSW, and those of engines.
create or replace function recall._drop_own_indexes(p_product_id integer)
returns void
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp
set lock_timeout = '2s' as $$
declare
    v_index regclass;
begin
    for v_index in
        select c.oid::regclass
        from pg_class as c
        where
            c.relkind = 'i'
            and c.relnamespace = 'recall'::regnamespace
            and c.relname ~ format(
                '^(engine_[a-z0-9_]+_%1$s|embedding_hnsw_%1$s_[0-9]+)_idx$', p_product_id
            )
        order by c.relname
    loop
        begin
            execute format('drop index %s', v_index);
        exception when lock_not_available then
            raise notice 'index % stays: its table is busy', v_index
                using hint = format('Later: drop index if exists %s;', v_index);
        end;
    end loop;
end;
$$;

comment on function recall._drop_own_indexes is
'A drop locks the table against everybody until the transaction ends, so it comes last, and waits'
' 2 s at most for transactions that use the table: what stays then is empty, costs writers nothing,'
' and goes when recall.build_vector_indexes or recall.build_engine_index builds another one.';
