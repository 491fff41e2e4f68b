-- A regular expression for a folded word; a word of letters is not found inside a longer one.
create or replace function recall._word_pattern(p_word text)
returns text
language plpgsql immutable parallel safe strict security invoker set search_path = recall, pg_temp
set standard_conforming_strings = on as $$
declare
    v_letter constant text := '[0-9a-z\u00aa-\u0dff]';
begin
    return case
            -- A lookbehind would be read from the text's beginning for each match.
            when p_word collate "C" ~ ('^' || v_letter) then '(^|[^0-9a-z\u00aa-\u0dff])'
            else '()'
        end
        || regexp_replace(p_word collate "C", '([][\\.*+?(){}|^$])', '\\\1', 'g')
        || case
            when p_word collate "C" ~ (v_letter || '$') then '(?!' || v_letter || ')'
            else ''
        end;
end;
$$;

comment on function recall._word_pattern is
'Matches p_word literally. Where it begins or ends in a letter or digit of a script with spaces,'
' the character beside it must be none; the one before it is group 1.';
