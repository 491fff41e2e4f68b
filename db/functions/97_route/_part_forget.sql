-- Deletes of what arrived from another node what changed there meanwhile.
create or replace function recall._part_forget(p_product_id integer, p_changed jsonb)
returns void
language plpgsql volatile parallel unsafe security invoker set search_path = recall, pg_temp as $$
begin
    perform recall._require_owner();
    delete from document as d
    using jsonb_object_keys(p_changed) as k
    where d.product_id = p_product_id and d.id = k::bigint;
end;
$$;

comment on function recall._part_forget is
'p_changed: of recall._part_leave. Raises 42501 for who is not the owner of recall.';
