-- The sentences of a text as they stand, with what follows them up to the next one.
create or replace function recall._sentence_segments(p_text text)
returns text []
language plpgsql immutable parallel safe strict security invoker set search_path = recall, pg_temp
set standard_conforming_strings = on as $$
declare
    -- Marks that the text does not contain.
    v_mark text := chr(1) || md5(p_text);
    v_stop text := chr(2) || md5(p_text);
    v_line text;
    v_piece text;
    v_last text := '';
    v_end text := '';
    v_pieces text [] := '{}';
    v_sentences text [] := '{}';
    v_text text := regexp_replace(
        recall._printable(p_text),
        '([。！？；｡]+[”’」』）》】"'')]*[ \t\n　]*|[ \t]*\n\s*)',
        '\1' || v_mark, 'g'
    );
begin
    -- Each run of stops is matched, so that it is read once; what ends a sentence is told after.
    v_text := regexp_replace(v_text, '([.!?…]+["''”’)\]]*[ \t]*)', '\1' || v_stop, 'g');
    foreach v_line in array string_to_array(v_text, v_mark) loop
        foreach v_piece in array string_to_array(v_line, v_stop) loop
            continue when v_piece = '';
            if
                v_pieces <> '{}'
                and right(v_last, 1) in (' ', e'\t')
                and v_piece ~ '^["''“‘(\[]*[^\sa-z"''“‘(\[,;:]'
                and v_end || v_last !~ (
                    '(?:[\s(.][A-Z]|\m(?:Mr|Mrs|Ms|Dr|St|Jr|Sr|Prof|Gen|Col|Lt|No|vs'
                    || '|Vol|Fig|approx|ca|cf))[.!?…]["''”’)\]]*[ \t]+$'
                )
            then
                v_sentences := array_append(v_sentences, array_to_string(v_pieces, ''));
                v_pieces := '{}';
            end if;
            v_pieces := array_append(v_pieces, v_piece);
            v_end := right(v_last, 1);
            v_last := v_piece;
        end loop;
        if v_pieces <> '{}' then
            v_sentences := array_append(v_sentences, array_to_string(v_pieces, ''));
            v_pieces := '{}';
        end if;
    end loop;
    return v_sentences;
end;
$$;

comment on function recall._sentence_segments is
'p_text in sentences: joined, they give it back, with a space for control characters. Borders are'
' the marks of Chinese and Japanese, line breaks, and . ! ? before a space and no small letter, but'
' not after an initial or abbreviation. Time is linear in its length.';
