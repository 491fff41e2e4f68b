-- The blocks of a Markdown text: headings, prose, fenced and indented code, tables, front matter.
create or replace function recall._markdown_blocks(p_content text)
returns setof recall.text_block
language plpgsql immutable parallel safe strict security invoker rows 100
set search_path = recall, pg_temp set standard_conforming_strings = on as $$
declare
    v_ordinal integer := 0;
    v_line record;
    v_lines text [] := '{}';
    -- Front matter: the first line is ---, the next is a key, and --- or ... closes it soon.
    v_fence text := case
        when left(p_content, 3) = '---' and left(p_content, 20000)
            ~ '^---[ \t\r]*\n[a-zA-Z_][-a-zA-Z0-9_ ]*:.*\n(---|\.\.\.)[ \t\r]*(\n|$)'
            then '---'
    end;
    -- How the part is cut, and what block it belongs to; the same of the line.
    v_kind text := '';
    v_next text;
    v_block text := '';
    v_place text;
    v_is_open boolean := false;
    -- Whether the block is complete, and whether indentation means a list rather than code.
    v_closed boolean := false;
    v_in_list boolean := false;
    v_count integer := length(p_content) - length(replace(p_content, e'\n', '')) + 1;
begin
    for v_line in
        select
            l.line || case when l.ordinal < v_count then e'\n' else '' end as line,
            btrim(l.line, e' \t\r') as bare,
            l.ordinal
        from string_to_table(p_content, e'\n') with ordinality as l (line, ordinal)
    loop
        if v_fence is not null then
            v_next := case when v_line.ordinal = 1 then 'f' end;
            v_closed := v_line.ordinal > 1 and case
                when v_fence = '---' then v_line.bare in ('---', '...')
                when left(v_fence, 1) in ('<', '-') then strpos(lower(v_line.bare), v_fence) > 0
                else ltrim(v_line.bare, '> ') ~ '^(`+|~+)$' and strpos(v_line.bare, v_fence) > 0
            end;
            if v_closed then
                v_fence := null;
            end if;
        elsif v_line.bare = '' then
            v_next := null;
            v_closed := true;
        else
            v_next := recall._markdown_kind(
                v_line.line, v_line.bare, v_kind, v_closed, v_in_list,
                case when cardinality(v_lines) = 1 then v_lines[1] end
            );
            v_in_list := v_next in ('p', 'u') and (
                v_line.bare ~ '^([-*+]|[0-9]{1,9}[.)])([ \t]|$)'
                or v_in_list and (not v_closed or v_line.line ~ '^[ \t]')
            ) or v_next = 'c' and v_in_list;
            v_fence := case when v_next = 'c' then recall._fence(v_line.bare) end;
            v_place := case
                when v_next in ('u', 'd') then ''
                else recall._markdown_place(v_line.line, v_line.bare, v_next, v_block, v_closed)
            end;
            if v_place = 'D' and v_block = 'p' then
                v_block := 'd';
            end if;
            if v_next = v_kind and (
                v_next = 'i'
                or v_next in ('p', 't') and not v_closed and v_place <> lower(v_place)
            ) then
                v_next := null;
            end if;
            v_closed := v_next is not distinct from 'h';
        end if;
        if v_next in ('u', 'd') then
            -- A line under the first one makes it a heading, or the head of a table.
            v_kind := case v_next when 'u' then 'h' else 't' end;
            v_is_open := v_is_open and v_next = 'd';
            v_block := case when v_is_open then v_block else v_kind end;
            v_closed := v_next = 'u';
        elsif v_next is not null and v_lines <> '{}' then
            return next recall._markdown_block(v_ordinal, v_kind, v_block, v_is_open, v_lines);
            v_lines := '{}';
        end if;
        if v_next is not null and v_next not in ('u', 'd') then
            v_kind := v_next;
            v_ordinal := v_ordinal + 1;
            v_block := coalesce(lower(v_place), v_kind);
            v_is_open := v_place <> lower(v_place);
        end if;
        v_lines := array_append(v_lines, v_line.line);
    end loop;
    if array_to_string(v_lines, '') <> '' then
        return next recall._markdown_block(v_ordinal, v_kind, v_block, v_is_open, v_lines);
    end if;
end;
$$;

comment on function recall._markdown_blocks is
'The blocks of p_content, each with the blank lines after it, a list or a quote in as many'
' parts as it has paragraphs and pieces of code; joined, they give it back. A # inside code is no'
' heading. An unclosed fence ends with the text.';
