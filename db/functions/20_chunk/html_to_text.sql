-- The visible text of an HTML page, as recall.chunk_text cuts it.
create or replace function recall.html_to_text(p_content text)
returns text
language plpgsql stable parallel safe strict security definer set search_path = recall, pg_temp
as $$
begin
    return (
        select coalesce(string_agg(b.content, '' order by b.ordinal), '')
        from recall._html_blocks(p_content) as b
    );
end;
$$;

comment on function recall.html_to_text is
'Text without tags, comments, scripts, styles and the page''s title; entities decoded; spaces'
' joined except in pre; a line a paragraph, list item or table row, cells between bars. Malformed'
' HTML is read as far as it goes.';

grant execute on function recall.html_to_text to recall_reader;
