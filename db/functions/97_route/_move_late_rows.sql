-- What was written to a products logs here while it left.
create or replace function recall._move_late_rows(p_product_id integer)
returns jsonb
language plpgsql stable parallel unsafe security invoker set search_path = recall, pg_temp as $$
begin
    perform recall._require_owner();
    return (
        select jsonb_object_agg(m.name, recall._move_json(m, p_product_id, null, d.moment))
        from moved_table as m
        cross join _departure as d
        where d.product_id = p_product_id and m.family not in ('document', 'picture')
    );
end;
$$;

comment on function recall._move_late_rows is
'{table: [row, …], …}; null where it has not left. Documents, chunks and images cannot be written'
' then (recall._hold). Raises 42501 for who is not the owner of recall.';
