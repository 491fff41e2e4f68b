-- Joins what stands between two block tags: entities decoded, spaces joined except in pre.
create or replace function recall._html_line(p_parts text [], p_kind "char")
returns text
language plpgsql
stable
parallel safe
strict
security invoker
set search_path = recall, pg_temp
set standard_conforming_strings = on
as $$
declare
    v_text text := array_to_string(p_parts, '');
begin
    if p_kind = 'c' then
        return btrim(recall._decode_entities(v_text), e'\r\n');
    end if;
    v_text := btrim(regexp_replace(v_text, '[ \t\r\n\f]+', ' ', 'g'));
    if p_kind = 't' then
        v_text := btrim(regexp_replace(v_text, '^\| ', ''));
    end if;
    return case when v_text in ('-', '|') then '' else recall._decode_entities(v_text) end;
end;
$$;

comment on function recall._html_line is
'The text of a block; empty where it has none. p_kind: as in recall.text_block.';
