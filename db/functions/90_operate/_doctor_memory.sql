-- What recall.doctor says of memory and plans.
create or replace function recall._doctor_memory()
returns setof recall.check_up
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp as $$
begin
    return query select * from recall.check_memory(recall._machine_memory());
end;
$$;

comment on function recall._doctor_memory is 'Rows of recall.doctor.';
