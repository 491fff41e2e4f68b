-- A block of a document as Markdown that stands for itself; null where it shows nothing.
create or replace function recall._block_markdown(p_kind "char", p_content text, p_url text)
returns text
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp
set standard_conforming_strings = on as $$
declare
    v_text text := btrim(regexp_replace(p_content, '\r\n?', e'\n', 'g'), e'\n');
    v_line text;
    v_lines text [] := '{}';
    v_parts text [] := '{}';
    v_fence text;
    v_indent text := '';
    v_info text;
    -- What the collected lines are: p prose, t rows of a table, c code.
    v_run text := 'p';
    v_next text;
    v_is_quoted boolean := p_kind = 'q';
begin
    if p_kind in ('f', 'x') then
        return null;
    elsif p_kind = 'i' and v_text ~ '^<' then
        v_text := format(
            '![%s](%s)', translate(substring(v_text from '\malt="([^"<>]*)"'), '[]`\', ''),
            substring(v_text from '\msrc="([^"<>()\s]*)"')
        );
    elsif p_kind = 'p' and v_text ~* '^<table[ \t\n>]' then
        return recall._table_markdown(
            string_to_array(recall.html_to_text(v_text), e'\n'), p_url
        );
    -- A row without cells is a box around prose.
    elsif p_kind = 't' and v_text ~ '[|\n]' then
        return recall._table_markdown(string_to_array(v_text, e'\n'), p_url);
    elsif p_kind = 'h' then
        v_next := coalesce(
            substring(v_text from '^ {0,3}(#{1,6})([ \t]|$)'),
            case when v_text ~ '\n *=+[ \t]*$' then '#' else '##' end
        );
        v_text := regexp_replace(v_text, '^ {0,3}#{1,6}([ \t]+|$)|\n *(=+|-+)[ \t]*$', '', 'g');
        v_text := regexp_replace(v_text, '(^|[ \t]+)#+[ \t]*$', '');
        v_text := btrim(regexp_replace(recall._inline_markdown(v_text, p_url), '\s+', ' ', 'g'));
        return v_next || ' ' || nullif(v_text, '');
    elsif p_kind = 'c' and v_text !~ '^[ \t>]*(`{3,}|~{3,})' then
        if v_text ~* '^[ \t]*<pre' then
            v_text := recall.html_to_text(v_text);
        elsif v_text !~ '(^|\n)(?! {4}| {0,3}\t|[ \t]*(\n|$))' then
            v_text := regexp_replace(v_text, '(^|\n)( {4}| {0,3}\t)', '\1', 'g');
        end if;
        return recall._code_markdown('', string_to_array(v_text, e'\n'));
    elsif p_kind = 'q' then
        v_text := regexp_replace(v_text, '(^|\n) {0,3}> ?', '\1', 'g');
        v_text := regexp_replace(v_text, '^\[![A-Za-z]+\][ \t]*\n?', '');
    elsif p_kind = 'd' then
        v_text := regexp_replace(v_text, '^([^\n`*]*[^\n`* \t])[ \t]*\n+(: *)?', e'**\\1**\n\n');
        v_text := regexp_replace(v_text, '\n: +', e'\n', 'g');
    end if;
    foreach v_line in array string_to_array(v_text, e'\n') || null::text loop
        v_next := case
            when v_line is null then 'e'
            when v_fence is not null then 'c'
            when (strpos(v_line, '```') > 0 or strpos(v_line, '~~~') > 0)
                and v_line ~ '^[ \t]*(([-*+]|[0-9]{1,9}[.)])[ \t]+)*(`{3,}[^`]*|~{3,}.*)$'
                then 'c'
            when p_kind <> 'p' and strpos(v_line, '|') > 0 and v_line ~ '^[ \t]*\|.*\|' then 't'
            else 'p'
        end;
        if (v_next <> v_run or v_next = 'c' and v_fence is null) and v_lines <> '{}' then
            v_parts := array_append(v_parts, case v_run
                when 't' then recall._table_markdown(v_lines, p_url)
                when 'c' then recall._code_markdown(v_info, v_lines)
                else recall._prose_markdown(array_to_string(v_lines, e'\n'), p_url)
            end);
            v_is_quoted := v_is_quoted and v_run = 'p';
            v_lines := '{}';
        end if;
        v_run := v_next;
        if v_next = 'c' and v_fence is null then
            v_fence := substring(v_line from '(`{3,}|~{3,})');
            v_info := coalesce(substring(
                v_line from '[`~]{3}[ \t]*([[:alpha:]][[:alnum:]+#-]{0,29})'
            ), '');
            v_indent := regexp_replace(substring(v_line from '^[^`~]*'), '[^ \t]', ' ', 'g');
            -- The marker of an item that is code.
            if ltrim(v_line) !~ '^[`~]' then
                v_parts := array_append(v_parts, substring(v_line from '^([^`~]*[^`~ \t])'));
            end if;
        elsif v_next = 'c'
            and btrim(btrim(v_line, e' \t'), left(v_fence, 1)) = ''
            and length(btrim(v_line, e' \t')) >= length(v_fence)
        then
            v_parts := array_append(v_parts, recall._code_markdown(v_info, v_lines));
            v_lines := '{}';
            v_fence := null;
            v_run := 'p';
        else
            v_lines := array_append(v_lines, case
                when v_next <> 'c' then v_line
                when left(v_line, length(v_indent)) = v_indent
                    then substr(v_line, length(v_indent) + 1)
                else ltrim(v_line)
            end);
        end if;
    end loop;
    v_text := btrim(array_to_string(v_parts, e'\n'), e'\n');
    v_is_quoted := v_is_quoted and v_text !~ '(^|\n)[|`~]';
    return nullif(case
        when v_is_quoted then regexp_replace(regexp_replace(v_text, '^', '> '), '\n', e'\n> ', 'g')
        else v_text
    end, case when v_is_quoted then '> ' else '' end);
end;
$$;

comment on function recall._block_markdown is
'p_kind, p_content: from recall._document_blocks. p_url: the document''s, by which relative links'
' are made absolute. Code is fenced, tables are valid; markup and front matter are null. What'
' remains to be escaped is recall._safe_markdown''s.';
