-- Takes documents of a part from one node to its own, 64 at a time.
create or replace function recall._give_documents(
    p_source recall.node,
    p_target recall.node,
    p_product_id text,
    p_part integer,
    p_parts integer
)
returns integer
language plpgsql volatile parallel unsafe security invoker set search_path = recall, pg_temp as $$
declare
    v_schema constant name := recall._extension_schema('dblink');
    v_run constant text := format('select %I.dblink_exec($1, $2)', v_schema);
    v_ask constant text := format(
        'select nullif(t.x, '''')::jsonb from %I.dblink($1, $2) as t (x text)', v_schema
    );
    v_source recall.node := p_source;
    v_target recall.node := p_target;
    v_from text;
    v_to text;
    v_batch jsonb := '{"last": 0}';
    v_changed jsonb;
    v_count integer := 0;
begin
    v_source.name := p_source.name || '_held';
    v_target.name := p_target.name || '_held';
    v_from := recall._open_dblink(v_source, v_schema);
    v_to := recall._open_dblink(v_target, v_schema);
    loop
        v_batch := recall._ask_one(p_source, format(
            'recall._part_rows(%L, %L, %L, %L)', p_product_id, p_part, p_parts, v_batch -> 'last'
        ), true)::jsonb;
        exit when v_batch is null;
        v_count := v_count + 1;
        execute v_run using v_to, 'begin';
        execute v_ask into v_changed
        using v_to, format('select recall._part_take(%L, %L)', p_product_id, v_batch);
        execute v_run using v_from, 'begin';
        for i in 1..20 loop
            execute v_ask into v_changed
            using v_from, format(
                'select recall._part_leave(%L, %L)', p_product_id, v_batch -> 'digests'
            );
            exit when v_changed is not null;
            perform pg_sleep(0.1);
        end loop;
        if v_changed is null then
            raise exception 'product % is written for long', p_product_id
                using errcode = 'lock_not_available', hint = 'Call it again later.';
        end if;
        execute v_ask into v_changed
        using v_to, format('select recall._part_forget(%L, %L)', p_product_id, v_changed);
        -- Nobody writes at the source until it commits. Who asks both nodes at once does not see
        -- a document gone from one and not yet on the other.
        execute v_run using v_to, 'commit';
        perform pg_sleep(0.1);
        execute v_run using v_from, 'commit';
    end loop;
    perform recall._drop_connections(array[v_from, v_to], v_schema);
    return v_count;
exception when others or query_canceled then
    perform recall._drop_connections(array_remove(array[v_from, v_to], null), v_schema);
    raise;
end;
$$;

comment on function recall._give_documents is
'How many batches. What the target wrote is seen there once nobody writes at the source, without'
' what was changed or deleted meanwhile, and until the source commits there are two copies with the'
' same ids. Raises 55P03 where somebody writes for long, 08006 where a node cannot be reached.';
