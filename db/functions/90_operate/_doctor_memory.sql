-- What recall.doctor says of memory and plans: to administrators, since sizes are of all products.
create or replace function recall._doctor_memory()
returns setof recall.check_up
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp as $$
begin
    if recall._is_member(recall._caller(), array['recall_admin']) then
        return query select * from recall.memory_status(recall._machine_memory());
    end if;
end;
$$;

comment on function recall._doctor_memory is 'Rows of recall.doctor.';
