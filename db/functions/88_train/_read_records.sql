-- Reads a model's relation with the rights and the search_path of the caller.
create or replace function recall._read_records(p_model recall.trained_model, p_path text)
returns void
language plpgsql volatile parallel unsafe security invoker set search_path = recall, pg_temp as $$
declare
    v_query text := recall._records_query(p_model.id, p_path);
    v_batch record;
begin
    -- What a view calls finds what it would find where the caller reads it.
    perform set_config('search_path', p_path, true);
    for v_batch in execute v_query loop
        perform recall._add_records(p_model.id, v_batch.a, v_batch.b, v_batch.y);
    end loop;
    perform recall._end_reading(p_model.id);
end;
$$;

comment on function recall._read_records is
'Fills the snapshot of a model that is ''reading'', and makes it ''training''. Raises 22023, and'
' what reading the relation raises.';

grant execute on function recall._read_records to recall_writer;
