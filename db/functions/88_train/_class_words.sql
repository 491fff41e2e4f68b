-- The words of a text, its punctuation and its characters of scripts without spaces, in order.
create or replace function recall._class_words(p_text text, p_analyzer text)
returns text []
language plpgsql stable parallel safe security invoker set search_path = recall, pg_temp
set standard_conforming_strings = on as $$
begin
    if p_analyzer is not null then
        return array(
            select u.lexeme
            from unnest(recall.analyze(p_text, p_analyzer)) as u
            cross join unnest(u.positions) as p
            order by p, u.lexeme
        );
    end if;
    -- Letters of scripts with spaces and digits stay together, anything else is a word of its own.
    return array_remove(
        regexp_split_to_array(
            regexp_replace(
                recall._fold(p_text) collate "C",
                '([^0-9a-z\s\u00aa\u00b5\u00ba\u00df-\u00f6\u00f8-\u0dff\u10a0-\u10ff'
                || '\u1200-\u177f\u1e00-\u1fff])',
                ' \1 ', 'g'
            ),
            '\s+'
        ),
        ''
    );
end;
$$;

comment on function recall._class_words is
'Folded; p_analyzer null: every word, as a classifier needs "not" and "?" too; else the terms of'
' that analyzer in reading order.';
