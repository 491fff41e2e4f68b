-- The caller's sessions with a product, and what the application keeps with each.
create or replace function recall._own_conversations(p_product_id integer)
returns setof recall.conversation
language plpgsql stable parallel safe strict security definer set search_path = recall, pg_temp
as $$
begin
    return query
    select c.*
    from conversation as c
    where
        c.owner = recall._caller()
        and c.product_id = p_product_id
        and recall._may_read(p_product_id);
end;
$$;

comment on function recall._own_conversations is
'None of another role, nor of a product that the caller may not read.';

grant execute on function recall._own_conversations to recall_reader;
