-- The sentences of a text, in reading order; what is longer than p_max_chars is cut at clauses.
create or replace function recall._sentences(p_text text, p_max_chars integer)
returns text []
language plpgsql
immutable
parallel safe
strict
security invoker
as $$
declare
    -- A mark that the text does not contain.
    v_mark text := chr(1) || md5(p_text);
    v_text text := regexp_replace(
        regexp_replace(p_text, '[\u0001-\u0008\u000b-\u001f\u007f-\u009f]+', ' ', 'g'),
        '([。！？；｡]+[”’」』）》】"'')]*[ \t\n　]*'
        || '|(?<![\s(.][A-Z])'
        || '(?<!\m(?:Mr|Mrs|Ms|Dr|St|Jr|Sr|Prof|Gen|Col|Lt|No|vs|Vol|Fig|approx|ca|cf))'
        || '[.!?…]+["''”’)\]]*[ \t]+(?=["''“‘(\[]*[^\sa-z"''“‘(\[,;:])'
        || '|[ \t]*\n\s*)',
        '\1' || v_mark, 'g'
    );
begin
    return array(
        select btrim(p.piece, e' \t\r\n　')
        from
            string_to_table(v_text, v_mark) with ordinality as s (sentence, n),
            unnest(
                case
                    when length(s.sentence) <= p_max_chars then array[s.sentence]
                    else string_to_array(
                        regexp_replace(s.sentence, '([，、,;:；：]\s*)', '\1' || v_mark, 'g'), v_mark
                    )
                end
            ) with ordinality as c (clause, n),
            unnest(
                case
                    when length(c.clause) <= p_max_chars then array[c.clause]
                    else recall._cut_characters(
                        c.clause, greatest(least(100, p_max_chars / 2), 1)
                    )
                end
            ) with ordinality as p (piece, n)
        where btrim(p.piece, e' \t\r\n　') <> ''
        order by s.n, c.n, p.n
    );
end;
$$;

comment on function recall._sentences is
'Sentences, lines and list items, trimmed; longer ones than p_max_chars by clause, then by'
' characters. Abbreviations before a capital letter end no sentence.';
