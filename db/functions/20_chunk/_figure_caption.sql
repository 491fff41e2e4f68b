-- The caption that a text behind an image begins with: in italics, or named as a figure.
create or replace function recall._figure_caption(p_text text)
returns text
language plpgsql immutable parallel safe strict security invoker set search_path = recall, pg_temp
set standard_conforming_strings = on as $$
declare
    v_text text := substring(
        left(ltrim(p_text, e' \t\r\n'), 1000) from '^(.+?)(?:[ \t\r]*\n[ \t\r]*\n|\s*$)'
    );
begin
    return case
        when v_text ~ '^(\*[^*]+\*|_[^_]+_|\*\*[^*]+\*\*)$' then btrim(v_text, '*_ ')
        when v_text ~* '^[*_]*(figure|fig\.|image|picture|photo|screenshot|abbildung|abb\.'
            '|figura|illustration|图|圖|図|그림)[ \t]*[0-9一二三四五六七八九十]'
            then btrim(v_text, '*_ ')
    end;
end;
$$;

comment on function recall._figure_caption is
'Of the first paragraph of p_text: all of it in asterisks or underscores, or such as "Figure 3:'
' …". Null for other texts.';
