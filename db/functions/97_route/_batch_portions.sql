-- The numbers of the portions of a batch.
create or replace function recall._batch_portions(p_batch jsonb)
returns bigint []
language plpgsql immutable parallel safe security invoker set search_path = recall, pg_temp as $$
begin
    return array(select p.x::bigint from jsonb_array_elements_text(p_batch -> 'portions') as p (x));
end;
$$;

comment on function recall._batch_portions is
'p_batch: of recall._move_changes.';
