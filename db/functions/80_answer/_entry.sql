-- An entry of the knowledge base as it is, or as much of its beginning as fits.
create or replace function recall._entry(p_passage recall._passage, p_max_chars integer)
returns recall._condensed
language plpgsql stable parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_condensed recall._condensed;
begin
    select string_agg(t.text, e'\n\n' order by t.n), array[1], 0
    into v_condensed.content, v_condensed.sources, v_condensed.dropped
    from (
        select
            r.*, bool_or(r.kind <> 'h') over (order by r.n desc) as has_text
        from (
            select b.*, sum(length(b.text) + 2) over (order by b.n) as chars
            from (
                select
                    e.n, e.kind,
                    recall._block_markdown(e.kind, e.content, p_passage.url) as text
                from recall._entry_of_all(p_passage.product_id, p_passage.doc_id) as e
            ) as b
            where b.text <> ''
        ) as r
        where r.chars <= p_max_chars + 2
    ) as t
    where t.has_text;
    return v_condensed;
end;
$$;

comment on function recall._entry is
'Whole blocks of the document of p_passage up to p_max_chars characters; no heading without text.';
