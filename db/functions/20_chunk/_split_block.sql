-- Splits a block into segments that may stand in different chunks; one where it fits.
create or replace function recall._split_block(
    p_content text,
    p_cut "char",
    p_max_chars integer,
    p_overlap integer
)
returns text []
language plpgsql immutable parallel safe strict security invoker set search_path = recall, pg_temp
set standard_conforming_strings = on as $$
declare
    v_budget integer := p_max_chars - p_overlap;
    v_mark text;
    v_stop text;
    v_blank text;
    v_text text := p_content;
begin
    if
        length(p_content)
        <= (case when p_cut = 'p' then greatest(v_budget / 2, 1) else p_max_chars end)
    then
        return array[p_content];
    end if;
    -- Marks that the text does not contain.
    v_mark := chr(1) || md5(p_content);
    v_stop := overlay(v_mark placing chr(2) from 1 for 1);
    if p_cut = 'c' then
        v_text := replace(v_text, e'\n', e'\n' || v_mark);
    else
        -- Each run of stops is matched, so that it is read once; it ends a sentence before a space.
        v_text := regexp_replace(
            v_text, '([.!?;…]+["''”’)\]]*[ \t\r\n　]*)', '\1' || v_stop, 'g'
        );
        -- A pattern with a mark in it would be compiled for each text.
        foreach v_blank in array array[' ', e'\t', e'\r', e'\n', '　'] loop
            v_text := replace(v_text, v_blank || v_stop, v_blank || v_mark);
        end loop;
        v_text := regexp_replace(
            replace(v_text, v_stop, ''),
            '([。！？；｡]+[”’」』）》】"'')]*[ \t\r\n　]*'
            || '|\n(?=[ \t]*(?:[-*+•]|[0-9]+[.)])[ \t]))',
            '\1' || v_mark, 'g'
        );
    end if;
    return array(
        select p.segment
        from
            string_to_table(v_text, v_mark) with ordinality as s (sentence, ordinal),
            unnest(
                case
                    when length(s.sentence) <= v_budget then array[s.sentence]
                    else recall._cut_characters(s.sentence, greatest(least(100, v_budget / 2), 1))
                end
            ) with ordinality as p (segment, ordinal)
        where p.segment <> ''
        order by s.ordinal, p.ordinal
    );
end;
$$;

comment on function recall._split_block is
'p_content, cut only as far as needed: code, tables and headings stay whole up to p_max_chars,'
' then go by line; prose longer than half of p_max_chars - p_overlap goes by sentence (also after'
' a semicolon and before list items). What is still longer is cut by characters. Joined, the'
' segments give p_content.';
