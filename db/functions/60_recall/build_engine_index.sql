-- Builds the index of a product that an engine of an extension needs.
create or replace procedure recall.build_engine_index(p_product_name text, p_engine text)
language plpgsql security definer set search_path from current as $$
declare
    v_product recall.product := recall._require_product(p_product_name, 'write');
    v_engine recall.engine;
    v_definition text;
    v_trouble text;
    v_index name := recall._engine_index_name(p_engine, v_product.id);
    v_stale name;
begin
    select * into v_engine from engine where name = p_engine;
    if not found then
        raise exception 'p_engine: there is no engine "%"', p_engine
            using
                errcode = 'undefined_object',
                hint = 'select name, description from recall.engine lists them.';
    end if;
    v_trouble := recall._extension_trouble(v_engine.extension);
    if v_trouble is not null then
        raise exception 'p_engine: %', v_trouble
            using
                errcode = 'feature_not_supported',
                hint = format('A superuser runs: create extension %I;', v_engine.extension);
    end if;
    v_definition := format(
        v_engine.index_definition, recall._extension_schema(v_engine.extension)
    );
    for v_stale in
        select c.relname
        from pg_class as c
        inner join pg_index as i on c.oid = i.indexrelid
        where
            c.relnamespace = 'recall'::regnamespace
            and c.relname ~ '^engine_[a-z0-9_]+_[0-9]+_idx$'
            and (
                c.relname = v_index and not i.indisvalid
                or not exists (
                    select
                    from product as p
                    where p.id = substring(c.relname from '_([0-9]+)_idx$')::integer
                )
            )
    loop
        execute format('drop index recall.%I', v_stale);
    end loop;
    execute format(
        'create index if not exists %I on %s where product_id = %s',
        v_index, v_definition, v_product.id
    );
end;
$$;

comment on procedure recall.build_engine_index is
'Makes the index where the product has no valid one, and drops those of deleted products. Chunks'
' cannot be written meanwhile. Raises 42704 for a product that the caller may not write or an'
' engine that is not there, 0A000 where its extension is missing.';

grant execute on procedure recall.build_engine_index to recall_admin;
