-- The name of a tag if it breaks the line, else null.
create or replace function recall._html_block_tag(p_name text)
returns text
language plpgsql
immutable
parallel safe
strict
security invoker
set search_path = recall, pg_temp
as $$
begin
    return case
        when p_name in ('span', 'a', 'code', 'b', 'i', 'em', 'strong', 'img', 'sup') then null
        when p_name in (
            'address', 'article', 'aside', 'blockquote', 'body', 'br', 'caption', 'center', 'dd',
            'details', 'dialog', 'div', 'dl', 'dt', 'fieldset', 'figcaption', 'figure', 'footer',
            'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'head', 'header', 'hr', 'html', 'legend',
            'li', 'main', 'nav', 'ol', 'option', 'p', 'pre', 'section', 'select', 'summary',
            'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul'
        ) then p_name
    end;
end;
$$;

comment on function recall._html_block_tag is
'p_name: in lower case, without the slash.';
