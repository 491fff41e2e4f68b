-- What a text is about first: the last one of the first words that follow each other and say what.
create or replace function recall._class_focus(p_words text [])
returns text
language plpgsql stable parallel safe strict security invoker set search_path = recall, pg_temp
set standard_conforming_strings = on as $$
declare
    v_word text;
    v_focus text;
begin
    foreach v_word in array p_words[2:20] loop
        if
            v_word collate "C" ~ '^[0-9a-z\u00aa-\u1fff]{2}'
            and recall._stem('english_stem', v_word) is not null
        then
            v_focus := v_word;
        elsif v_focus is not null then
            exit;
        end if;
    end loop;
    return v_focus;
end;
$$;

comment on function recall._class_focus is
'"river" of "What is the longest river in …": of the words 2 to 20, as recall._class_words gives'
' them, the last one of the first run without a stop word of English, a sign or a character of a'
' script without spaces. Null where there is none.';
