-- The blocks of a whole document, as the compliance rules let them through.
create or replace function recall._entry_blocks(p_product_id integer, p_doc_id bigint)
returns table (ordinal integer, place integer, kind "char", content text)
language plpgsql stable parallel safe security definer rows 50 set search_path = recall, pg_temp
as $$
declare
    v_complied recall._complied;
begin
    if exists (select from compliance_rule as r where r.is_enabled) then
        v_complied := recall._comply(
            (
                select string_agg(b.content, '' order by b.ordinal, b.place)
                from recall._document_blocks(p_product_id, p_doc_id, 1, 100) as b
            ), p_product_id, 'context'
        );
    end if;
    if v_complied.is_blocked then
        return;
    elsif v_complied.findings @> '[{"action": "mask"}]' then
        return query
        select 1, m.ordinal, m.kind, m.content
        from recall._markdown_blocks(v_complied.content) as m;
    else
        return query
        select b.ordinal, b.place, b.kind, b.content
        from recall._document_blocks(p_product_id, p_doc_id, 1, 100) as b;
    end if;
end;
$$;

comment on function recall._entry_blocks is
'Of the first 100 chunks. None where a rule blocks the text; a masked text is cut anew.';
