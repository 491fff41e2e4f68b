-- Whether the caller may read a product: one of its readers or writers, or of recall_admin.
create or replace function recall._may_read(p_product_id integer)
returns boolean
language plpgsql stable parallel safe strict security definer set search_path = recall, pg_temp
as $$
begin
    return exists (
        select
        from product
        where
            id = p_product_id
            and moving is distinct from 'hidden'
            and (
                recall._is_member(recall._caller(), coalesce(readers, array['recall_reader']))
                or recall._is_member(
                    recall._caller(),
                    array['recall_admin']::name [] || coalesce(writers, array['recall_writer'])
                )
            )
    );
end;
$$;

comment on function recall._may_read is
'Whether the calling role may read the product with this id.';

grant execute on function recall._may_read to recall_reader;
