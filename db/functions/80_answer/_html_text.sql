-- Text as HTML and Markdown show it, with nothing in it that either would read.
create or replace function recall._html_text(p_text text)
returns text
language plpgsql immutable parallel safe strict security invoker set search_path = recall, pg_temp
set standard_conforming_strings = on as $$
declare
    v_mark text;
    v_text text := replace(p_text, '&', '&amp;');
begin
    foreach v_mark in array string_to_array('<>!"()*[\]_`|~', null) loop
        v_text := replace(v_text, v_mark, '&#' || ascii(v_mark) || ';');
    end loop;
    return v_text;
end;
$$;

comment on function recall._html_text is
'p_text with its marks as character references, which no renderer takes for marks.';
