-- The product whose synonyms a caller wants to change; null stands for all products.
create or replace function recall._synonym_product(p_product_name text)
returns integer
language plpgsql stable parallel safe security invoker set search_path = recall, pg_temp as $$
begin
    if p_product_name is not null then
        return (recall._require_product(p_product_name, 'write')).id;
    elsif not recall._is_member(recall._caller(), array['recall_admin']) then
        raise exception 'p_product_name: synonyms of all products need a member of recall_admin'
            using
                errcode = 'insufficient_privilege',
                hint = 'Name a product that you may write.';
    end if;
    return null;
end;
$$;

comment on function recall._synonym_product is
'The id of a product that the caller may write, null for null. Raises 42704, and 42501 for null'
' where the caller is no recall_admin.';
