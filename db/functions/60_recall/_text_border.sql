-- The last good place to cut a text between two positions: where a sentence, else a word begins.
create or replace function recall._text_border(p_text text, p_first integer, p_last integer)
returns integer
language plpgsql immutable parallel safe strict security invoker
set search_path = pg_catalog, pg_temp set standard_conforming_strings = on as $$
declare
    v_window text := substr(p_text, p_first, p_last - p_first);
begin
    return p_first + length(coalesce(
        substring(v_window from '^.*(?:[.!?;:] |[。！？；：])'),
        substring(v_window from '^.*(?: |[，、）」』》])'),
        -- Marks stay with the character that they combine with.
        case
            when substr(p_text, p_last, 1) ~ '[\u0300-\u036f\u200d\u20d0-\u20ff\ufe00-\ufe0f]'
                then regexp_replace(
                    v_window, '.[\u0300-\u036f\u200d\u20d0-\u20ff\ufe00-\ufe0f]*$', ''
                )
            else v_window
        end
    ));
end;
$$;

comment on function recall._text_border is
'The last position from p_first to p_last (characters, from 1) at which a sentence begins; else a'
' word, else a character with its combining marks.';
