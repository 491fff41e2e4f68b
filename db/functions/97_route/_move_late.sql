-- Writes what was written where a product was while it left.
create or replace function recall._move_late(p_product_id integer, p_rows jsonb)
returns void
language plpgsql volatile parallel unsafe security invoker set search_path = recall, pg_temp as $$
declare
    v_table recall.moved_table;
    v_row jsonb;
begin
    perform recall._require_owner();
    perform set_config('recall._arriving', 'on', true);
    for v_table in
        select * from moved_table as m where p_rows ? m.name::text order by m.place
    loop
        begin
            perform recall._move_write(
                v_table, p_product_id, '{}', p_rows -> v_table.name::text, true
            );
        exception when foreign_key_violation then
            -- Those that belong to what is gone take no others with them.
            for v_row in select r from jsonb_array_elements(p_rows -> v_table.name::text) as r loop
                begin
                    perform recall._move_write(
                        v_table, p_product_id, '{}', jsonb_build_array(v_row), true
                    );
                exception when foreign_key_violation then
                    raise log 'recall.%: what came late belongs to what is gone', v_table.name;
                end;
            end loop;
        end;
    end loop;
    perform set_config('recall._arriving', '', true);
end;
$$;

comment on function recall._move_late is
'p_rows: of recall._move_late_rows. Logs, ratings and messages are written without the product''s'
' row, so some come after it left; what is there already stays. Raises 42501 for who is not the'
' owner.';
