-- The language of a text, for the fixed sentences around an answer to it.
create or replace function recall._text_language(p_text text)
returns text
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp
set standard_conforming_strings = on as $$
declare
    v_text text := left(p_text, 1000);
begin
    if coalesce(v_text, '') collate "C" !~ '[\u3400-\u9fff]' then
        return 'en';
    -- A character that folds to another Chinese one is a traditional one.
    elsif exists (
        select
        from string_to_table(v_text, null) as s (c)
        inner join character_fold as f on f.source = s.c collate "C"
        where s.c collate "C" between U&'\3400' and U&'\9FFF'
    ) then
        return 'zh-hant';
    end if;
    return 'zh-hans';
end;
$$;

comment on function recall._text_language is
'zh-hant for a text with a traditional Chinese character, zh-hans for one with other Chinese'
' characters, en else.';
