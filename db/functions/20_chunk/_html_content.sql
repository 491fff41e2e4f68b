-- What a block of HTML shows, from the text between its tags.
create or replace function recall._html_content(p_kind "char", p_text text)
returns text
language plpgsql stable parallel safe strict security invoker set search_path = recall, pg_temp
set standard_conforming_strings = on as $$
declare
    v_text text;
begin
    if p_kind = 'c' then
        return btrim(recall._decode_entities(p_text), e'\r\n');
    end if;
    v_text := btrim(regexp_replace(p_text, '[ \t\r\n\f]+', ' ', 'g'));
    if p_kind = 't' then
        v_text := btrim(regexp_replace(v_text, '^\| ', ''));
    end if;
    return case when v_text in ('-', '|') then '' else recall._decode_entities(v_text) end;
end;
$$;

comment on function recall._html_content is
'p_kind: c preformatted, t a row, whose cells begin with a bar, else prose, whose spaces are'
' joined.';
