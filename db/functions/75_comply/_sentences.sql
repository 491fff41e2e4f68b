-- The sentences of a text, in reading order; what is longer than p_max_chars is cut at clauses.
create or replace function recall._sentences(p_text text, p_max_chars integer)
returns text []
language plpgsql immutable parallel safe strict security invoker set search_path = recall, pg_temp
set standard_conforming_strings = on as $$
declare
    v_half integer := greatest(p_max_chars / 2, 1);
    -- A mark that the text does not contain.
    v_mark text := chr(1) || md5(p_text);
    v_found text [] := '{}';
    v_sentence text;
    v_clause text;
    v_piece text;
    v_part text;
    v_place integer;
begin
    foreach v_sentence in array recall._sentence_segments(p_text) loop
        if length(v_sentence) <= p_max_chars then
            v_found := array_append(v_found, btrim(v_sentence, e' \t\r\n　'));
            continue;
        end if;
        v_part := '';
        v_place := 0;
        foreach v_clause in array string_to_array(
            regexp_replace(v_sentence, '([，、,;:；：]\s*)', '\1' || v_mark, 'g'), v_mark
        ) loop
            foreach v_piece in array case
                when length(v_clause) <= v_half then array[v_clause]
                else recall._cut_characters(v_clause, greatest(least(100, v_half / 2), 1))
            end loop
                -- A part is what begins in the same half of what is allowed.
                if v_place / v_half > (v_place - length(v_part)) / v_half and v_part <> '' then
                    v_found := array_append(v_found, btrim(v_part, e' \t\r\n　'));
                    v_part := '';
                end if;
                v_part := v_part || v_piece;
                v_place := v_place + length(v_piece);
            end loop;
        end loop;
        v_found := array_append(v_found, btrim(v_part, e' \t\r\n　'));
    end loop;
    return array_remove(v_found, '');
end;
$$;

comment on function recall._sentences is
'Sentences, lines and list items, trimmed, of at most p_max_chars (2 or more) characters: longer'
' ones in runs of clauses, and clauses cut by characters. Abbreviations end no sentence.';
