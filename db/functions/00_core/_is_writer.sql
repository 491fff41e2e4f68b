-- Whether the caller is one of those who may write a product that no other node serves.
create or replace function recall._is_writer(p_moving text, p_writers name [])
returns boolean
language sql stable parallel safe security invoker
begin atomic
    select
        p_moving is null
        and recall._is_member(
            recall._caller(),
            array['recall_admin']::name [] || coalesce(p_writers, array['recall_writer'])
        );
end;

comment on function recall._is_writer is
'Inlined. Of columns of recall.product: a member of writers, or of recall_admin.';
