-- recall.drop_product of a product in parts.
create or replace function recall._drop_parts(p_nodes recall.node [], p_product_name text)
returns void
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_call constant text := format('select recall.drop_product(%L)', p_product_name);
begin
    -- The first one last, so that a call that did not come to its end is made again.
    for i in reverse cardinality(p_nodes)..2 loop
        begin
            perform t.x from recall._ask(p_nodes[i:i], v_call, 'x text', false) as t (x text);
        exception when undefined_object then
            -- Gone already, or hidden, as it is there.
            null;
        end;
    end loop;
    perform t.x from recall._ask(p_nodes[1:1], v_call, 'x text', false) as t (x text);
    perform recall._note_placement(p_product_name, p_nodes, false);
end;
$$;

comment on function recall._drop_parts is
'Raises 42704 for a product that the caller may not write.';
