-- The blocks at the beginning of a document, as the compliance rules let them through.
create or replace function recall._entry_blocks(p_product_id integer, p_doc_id bigint)
returns table (n bigint, kind "char", content text)
language plpgsql stable parallel unsafe security definer rows 50 set search_path = recall, pg_temp
as $$
declare
    -- The rules look at 10,000 characters: nothing behind them is given.
    v_last integer := (
        select coalesce(min(c.ordinal) filter (where c.chars >= 10000), 100)
        from (
            select
                o.ordinal,
                sum(length(o.content_chunk) - o.overlap) over (order by o.ordinal) as chars
            from chunk as o
            where o.product_id = p_product_id and o.doc_id = p_doc_id and o.ordinal <= 100
        ) as c
    );
    v_kinds "char" [];
    v_contents text [];
    v_complied recall._complied;
begin
    select array_agg(b.kind order by b.ordinal, b.place),
        array_agg(b.content order by b.ordinal, b.place)
    into v_kinds, v_contents
    from (
        select d.*, sum(length(d.content)) over (order by d.ordinal, d.place) as chars
        from recall._document_blocks(p_product_id, p_doc_id, 1, v_last) as d
    ) as b
    where b.chars <= 10000;
    v_complied := recall._comply(array_to_string(v_contents, ''), p_product_id, 'context');
    if v_complied.findings @> '[{"action": "mask"}]' then
        return query
        select m.ordinal::bigint, m.kind, m.content
        from recall._markdown_blocks(v_complied.content) as m;
    elsif not v_complied.is_blocked then
        return query
        select u.n, u.kind, u.content
        from unnest(v_kinds, v_contents) with ordinality as u (kind, content, n);
    end if;
end;
$$;

comment on function recall._entry_blocks is
'Of the first 10,000 characters. None where a rule blocks them; a masked text is cut anew.';
