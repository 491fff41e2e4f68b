-- Prose and lists of a document as Markdown in which no line becomes a heading, fence or rule.
create or replace function recall._prose_markdown(p_content text, p_url text)
returns text
language plpgsql stable parallel safe security invoker set search_path = recall, pg_temp
set standard_conforming_strings = on as $$
declare
    v_text text := p_content;
begin
    if strpos(v_text, 'embed:') > 0 or strpos(v_text, ']:') > 0 then
        v_text := regexp_replace(
            v_text,
            '(^|\n)([ \t]*`*embed:[^ \t\n]*|\[[^][\n]+\]:[ \t]*[^ \t\n]+[^\n]*)[ \t]*(?=\n|$)',
            '\1', 'g'
        );
        v_text := regexp_replace(v_text, '`embed:[^`\n]*`', '', 'g');
    end if;
    v_text := coalesce(recall._inline_markdown(v_text, p_url), '');
    v_text := regexp_replace(v_text, '[ \t]+(?=\n|$)', '', 'g');
    if strpos(v_text, '```') > 0 or strpos(v_text, '~~~') > 0 then
        v_text := regexp_replace(v_text, '(^|\n)([ \t]*)(`{3,}|~{3,})', '\1\2', 'g');
    end if;
    if strpos(v_text, '#') > 0 then
        v_text := regexp_replace(v_text, '(^|\n)([ \t]*)(#{1,6})(?=[ \t])', '\1\2`\3`', 'g');
    end if;
    v_text := regexp_replace(v_text, '(^|\n)[ \t]*([-=]+|[-*_]{3,})(?=\n|$)', '\1', 'g');
    if strpos(v_text, e'\n\n\n') > 0 then
        v_text := regexp_replace(v_text, '\n{3,}', e'\n\n', 'g');
    end if;
    return btrim(v_text, e'\n');
end;
$$;

comment on function recall._prose_markdown is
'As recall._inline_markdown, and definitions of links go.';
