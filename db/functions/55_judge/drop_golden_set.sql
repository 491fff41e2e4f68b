-- Drops a golden set with its questions, judgements and evaluations.
create or replace function recall.drop_golden_set(p_name text)
returns void
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
begin
    delete from golden_set where id = (recall._require_golden_set(p_name, 'write', 'p_name')).id;
end;
$$;

comment on function recall.drop_golden_set is
'Drops the golden set with all that was measured by it. Raises 42704 for one whose product the'
' caller may not write.';

grant execute on function recall.drop_golden_set to recall_writer;
