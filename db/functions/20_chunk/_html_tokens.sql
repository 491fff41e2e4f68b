-- Reads HTML from tag to tag: each block tag, and the text up to the next one.
create or replace function recall._html_tokens(p_content text)
returns table (tag text, closing boolean, content text)
language plpgsql immutable parallel safe strict security invoker rows 1000
set search_path = recall, pg_temp set standard_conforming_strings = on as $$
declare
    v_part text;
    v_name text;
    v_is_first boolean := true;
    -- What ends a stretch that is not shown, and whether an attribute's quotes are still open.
    v_until text;
    v_is_open boolean := false;
    v_end integer;
begin
    for v_part in select p.part from string_to_table(p_content, '<') as p (part) loop
        tag := null;
        v_name := case
            when v_is_first then ''
            else lower(coalesce(
                substring(left(v_part, 24) from '^(/?[a-zA-Z][a-zA-Z0-9]*|!--|[!?/])'), ''
            ))
        end;
        if v_until is not null then
            if v_until = '-->' and strpos(v_part, '-->') > 0 then
                content := substr(v_part, strpos(v_part, '-->') + 3);
            elsif v_name = v_until then
                content := substring(v_part from '^[^>]*>(.*)$');
            else
                continue;
            end if;
            v_until := null;
        elsif v_name = '!--' and strpos(v_part, '-->') = 0 then
            v_until := '-->';
            continue;
        elsif v_name = '!--' then
            content := substr(v_part, strpos(v_part, '-->') + 3);
        elsif v_is_open then
            content := coalesce(
                substring(v_part from '^[^"'']*["''][^>]*>(.*)$'),
                substring(v_part from '^[^>]*>(.*)$')
            );
            v_is_open := content is null;
        elsif v_name = '' or strpos(v_part, '>') = 0 and v_part !~ '=[ \t]*["'']' then
            content := case when v_is_first then v_part else '<' || v_part end;
        else
            v_end := strpos(v_part, '>');
            content := case
                when v_end = 0 then null
                when translate(left(v_part, v_end), '"''', '') = left(v_part, v_end)
                    then substr(v_part, v_end + 1)
                else coalesce(
                    -- A > in a quoted attribute does not end a tag, unless the quote never ends.
                    substring(v_part from '^[^>"'']*(?:(?:"[^"]*"|''[^'']*'')[^>"'']*)*>(.*)$'),
                    case
                        when v_part !~ (
                            '^[^>"'']*(?:(?:"[^"]*"|''[^'']*'')[^>"'']*)*'
                            || '=[ \t\r\n]*("[^"]*|''[^'']*)$'
                        ) then substr(v_part, v_end + 1)
                    end
                )
            end;
            v_is_open := content is null;
            closing := left(v_name, 1) = '/';
            tag := ltrim(v_name, '/');
            if tag not in (
                'address', 'article', 'aside', 'blockquote', 'body', 'br', 'caption', 'center',
                'dd', 'details', 'dialog', 'div', 'dl', 'dt', 'fieldset', 'figcaption', 'figure',
                'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'head', 'header', 'hr',
                'html', 'legend', 'li', 'main', 'nav', 'ol', 'option', 'p', 'pre', 'section',
                'select', 'summary', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul'
            ) then
                tag := null;
            end if;
            if v_name in ('script', 'style', 'template', 'title', 'svg') then
                v_until := '/' || v_name;
                continue;
            end if;
        end if;
        v_is_first := false;
        if tag is not null or content <> '' then
            return next;
        end if;
    end loop;
end;
$$;

comment on function recall._html_tokens is
'One row a tag: tag is the name of a block tag, null for others; content the text after it, as it'
' stands. Comments, scripts, styles, templates, titles and drawings are left out. One pass, in time'
' linear in the length.';
