-- Whether the caller may write a product: a member of its writers, or of recall_admin.
create or replace function recall._may_write(p_product_id integer)
returns boolean
language plpgsql stable parallel safe strict security definer set search_path = recall, pg_temp
as $$
begin
    return exists (
        select
        from product
        where
            id = p_product_id
            and moving is null
            and recall._is_member(
                recall._caller(),
                array['recall_admin']::name [] || coalesce(writers, array['recall_writer'])
            )
    );
end;
$$;

comment on function recall._may_write is
'Whether the calling role may write the product with this id.';

grant execute on function recall._may_write to recall_writer;
