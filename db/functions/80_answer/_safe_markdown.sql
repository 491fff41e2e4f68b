-- Text of documents and models for an answer in Markdown: its HTML, images and odd links are text.
create or replace function recall._safe_markdown(p_content text)
returns text
language plpgsql immutable parallel safe strict security invoker set search_path = recall, pg_temp
set standard_conforming_strings = on as $$
declare
    v_text text := regexp_replace(
        p_content, '\r\n?|[\u000b\u000c\u001c-\u001e\u0085\u2028\u2029]', e'\n', 'g'
    );
    v_in_table boolean := strpos(v_text, '|') > 0
        and v_text ~ '(?:^|\n)[ \t>|:-]*-[ \t|:-]*(?:\n|$)';
    v_line text;
    -- The first character that is no space.
    v_first text;
    v_lines text [] := '{}';
    -- The open block of code: its fence, '' where indentation makes it one, and its lines.
    v_fence text;
    v_new_fence text;
    v_code text [];
    v_info text;
    v_indent integer;
    v_in_list boolean := false;
    v_is_blank boolean := true;
begin
    foreach v_line in array string_to_array(v_text, e'\n') || null::text loop
        if v_fence is not null then
            if
                v_line is null
                or v_fence = '' and v_line !~ '^( {4}| {0,3}\t|[ \t]*$)'
                or v_fence <> ''
                and btrim(btrim(v_line, e' \t'), left(v_fence, 1)) = ''
                and length(btrim(v_line, e' \t')) >= length(v_fence)
            then
                -- Longer than any run of backticks in it.
                v_new_fence := repeat('`', greatest(3, 1 + coalesce((
                    select max(length(m.run[1]))
                    from regexp_matches(array_to_string(v_code, e'\n'), '(`+)', 'g') as m (run)
                ), 0)));
                v_lines := array_append(v_lines, array_to_string(
                    (v_new_fence || v_info) || v_code || v_new_fence, e'\n'
                ));
                v_is_blank := true;
                if v_fence <> '' or v_line is null then
                    v_fence := null;
                    continue;
                end if;
                v_fence := null;
            else
                v_code := array_append(v_code, substr(v_line, 1 + least(
                    v_indent, length(v_line) - length(ltrim(v_line, ' '))
                )));
                continue;
            end if;
        end if;
        exit when v_line is null;
        v_first := left(ltrim(v_line, e' \t'), 1);
        v_fence := case when v_first in ('`', '~') then substring(v_line from case
            when v_in_list then '^[ \t]*(`{3,}(?=[^`]*$)|~{3,})'
            else '^ {0,3}(`{3,}(?=[^`]*$)|~{3,})'
        end) end;
        if v_fence is not null then
            v_code := '{}';
            v_info := coalesce(
                substring(v_line from '[`~][ \t]*([[:alnum:]+#-]{1,30})[ \t]*$'), ''
            );
            v_indent := length(v_line) - length(ltrim(v_line, ' '));
        elsif
            v_is_blank and not v_in_list and v_first <> '' and left(v_line, 1) in (' ', e'\t')
            and v_line ~ '^( {4}| {0,3}\t)'
        then
            v_fence := '';
            v_info := '';
            v_indent := 4;
            v_code := array[regexp_replace(v_line, '^( {4}| {0,3}\t)', '')];
        else
            v_is_blank := v_first = '';
            v_in_list := v_first ~ '[-*+0-9]'
                and v_line ~ '^[ \t]*([-*+]|[0-9]{1,9}[.)])([ \t]|$)'
                or v_in_list and (v_is_blank or left(v_line, 1) in (' ', e'\t'));
            v_lines := array_append(v_lines, coalesce(recall._safe_line(v_line, v_in_table), ''));
        end if;
    end loop;
    return array_to_string(v_lines, e'\n');
end;
$$;

comment on function recall._safe_markdown is
'p_content for the strictest renderer: fenced and indented code anew between fences that begin a'
' line and are longer than any in it, all else by recall._safe_line.';
