-- The paragraphs of a plain text, each with the blank lines after it.
create or replace function recall._plain_blocks(p_content text)
returns setof recall.text_block
language plpgsql immutable parallel safe strict security invoker rows 100
set search_path = recall, pg_temp set standard_conforming_strings = on as $$
declare
    -- A mark that the text does not contain.
    v_mark text := chr(1) || md5(p_content);
begin
    return query
    select b.ordinal::integer, 'p'::"char", null::integer, null::text, b.content, 'p'::"char"
    from
        string_to_table(
            regexp_replace(p_content, '(\n[ \t\r]*\n[ \t\r\n]*)', '\1' || v_mark, 'g'), v_mark
        ) with ordinality as b (content, ordinal)
    where b.content <> '';
end;
$$;

comment on function recall._plain_blocks is
'The paragraphs of p_content, with the blank lines that follow each; joined, they give it back.';
