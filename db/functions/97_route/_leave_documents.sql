-- Has a node delete documents that another one has, once nobody writes.
create or replace function recall._leave_documents(
    p_node recall.node,
    p_product_id text,
    p_digests jsonb
)
returns jsonb
language plpgsql volatile parallel unsafe security invoker set search_path = recall, pg_temp as $$
declare
    v_gone jsonb;
begin
    for i in 1..20 loop
        v_gone := recall._ask_one(
            p_node, format('recall._part_leave(%L, %L)', p_product_id, p_digests)
        )::jsonb;
        exit when v_gone is not null;
        perform pg_sleep(0.1);
    end loop;
    return v_gone;
end;
$$;

comment on function recall._leave_documents is
'As recall._part_leave; null after 20 tries.';
