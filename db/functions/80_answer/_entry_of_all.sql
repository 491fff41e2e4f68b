-- The blocks at the beginning of a document, on whatever node it is.
create or replace function recall._entry_of_all(p_product_id integer, p_doc_id bigint)
returns table (n bigint, kind "char", content text)
language plpgsql stable parallel unsafe security definer rows 50 set search_path = recall, pg_temp
as $$
#variable_conflict use_column
declare
    v_all jsonb;
begin
    if not recall._takes_texts() then
        return query select * from recall._entry_blocks(p_product_id, p_doc_id);
        return;
    end if;
    v_all := coalesce(
        recall._of_all_nodes('entry', p_doc_id::text),
        recall._say_own('entry', p_doc_id::text, (
            select coalesce(jsonb_agg(to_jsonb(e)), '[]')
            from recall._entry_blocks(p_product_id, p_doc_id) as e
        ))
    );
    return query
    select distinct on (e.n) e.n, e.kind, e.content
    from jsonb_to_recordset(v_all) as e (n bigint, kind "char", content text)
    order by e.n;
end;
$$;

comment on function recall._entry_of_all is
'As recall._entry_blocks. In a united call none until all nodes have told.';
