-- What serves each capability here, what is missing, and what mends it.
create or replace function recall.doctor()
returns setof recall.check_up
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp as $$
begin
    return query
    select * from recall._doctor_server()
    union all
    select * from recall._doctor_owner()
    union all
    select * from recall._doctor_extensions()
    union all
    select * from recall._doctor_providers()
    union all
    select * from recall._doctor_products()
    union all
    select * from recall._doctor_vector_recall()
    union all
    select * from recall._doctor_memory()
    union all
    select * from recall._doctor_embeddings();
end;
$$;

comment on function recall.doctor is
'One row a capability: what serves it, in which version; state: ok, absent (something optional that'
' is not there) or problem; detail: what it means, or what installing it would bring; remedy: the'
' command that mends it, null where there is nothing to do. Of products those that the caller may'
' read.';

grant execute on function recall.doctor to recall_reader;
