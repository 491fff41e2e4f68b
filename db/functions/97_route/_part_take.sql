-- Writes documents that arrive from another node of the product, in place of older ones.
create or replace function recall._part_take(p_product_id integer, p_batch jsonb)
returns void
language plpgsql volatile parallel unsafe security invoker set search_path = recall, pg_temp as $$
declare
    v_table recall.moved_table;
begin
    perform recall._require_owner();
    perform recall._hold(p_product_id);
    perform set_config('recall._prepared', 'on', true);
    perform set_config('recall._arriving', 'on', true);
    delete from document as d
    using jsonb_populate_recordset(null::recall.document, p_batch #> '{rows,document}') as r
    where
        d.product_id = p_product_id and d.identity_hash = r.identity_hash and d.id <> r.id;
    for v_table in
        select * from moved_table as m where p_batch -> 'keys' ? m.family order by m.place
    loop
        perform recall._move_write(
            v_table, p_product_id, array(
                select k::bigint
                from jsonb_array_elements_text(p_batch #> array['keys', v_table.family]) as k
            ),
            p_batch #> array['rows', v_table.name::text]
        );
    end loop;
    perform set_config('recall._prepared', '', true);
    perform set_config('recall._arriving', '', true);
end;
$$;

comment on function recall._part_take is
'p_batch: of recall._part_rows. Raises 42501 for who is not the owner of recall.';
