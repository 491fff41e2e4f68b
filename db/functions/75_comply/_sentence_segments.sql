-- The sentences of a text as they stand, with what follows them up to the next one.
create or replace function recall._sentence_segments(p_text text)
returns text []
language plpgsql immutable parallel safe strict security invoker set search_path = recall, pg_temp
set standard_conforming_strings = on as $$
declare
    -- Marks that the text does not contain.
    v_mark text := chr(1) || md5(p_text);
    v_stop text := chr(2) || md5(p_text);
    v_text text := regexp_replace(
        recall._printable(p_text),
        '([。！？；｡]+[”’」』）》】"'')]*[ \t\n　]*|[ \t]*\n\s*)',
        '\1' || v_mark, 'g'
    );
begin
    -- Each run of stops is matched, so that it is read once; what ends a sentence is told after.
    v_text := regexp_replace(v_text, '([.!?…]+["''”’)\]]*[ \t]*)', '\1' || v_stop, 'g');
    return array(
        select string_agg(p.piece, '' order by p.n)
        from (
            select b.piece, b.n, sum(b.begins) over (order by b.n) as sentence
            from (
                select
                    t.piece, t.n,
                    case
                        when t.line is distinct from lag(t.line) over w then 1
                        when
                            lag(t.piece) over w ~ '[ \t]$'
                            and t.piece ~ '^["''“‘(\[]*[^\sa-z"''“‘(\[,;:]'
                            and concat(right(lag(t.piece, 2) over w, 1), lag(t.piece) over w) !~ (
                                '(?:[\s(.][A-Z]|\m(?:Mr|Mrs|Ms|Dr|St|Jr|Sr|Prof|Gen|Col|Lt|No|vs'
                                || '|Vol|Fig|approx|ca|cf))[.!?…]["''”’)\]]*[ \t]+$'
                            )
                            then 1
                        else 0
                    end as begins
                from (
                    select l.n as line, s.piece, row_number() over (order by l.n, s.n) as n
                    -- Of string_to_table 1,000 rows each are expected: a million are worth JIT.
                    from unnest(string_to_array(v_text, v_mark)) with ordinality as l (line, n)
                    cross join lateral unnest(string_to_array(l.line, v_stop))
                        with ordinality as s (piece, n)
                    where s.piece <> ''
                ) as t
                window w as (order by t.n)
            ) as b
        ) as p
        group by p.sentence
        order by p.sentence
    );
end;
$$;

comment on function recall._sentence_segments is
'p_text in sentences: joined, they give it back, with a space for control characters. Borders are'
' the marks of Chinese and Japanese, line breaks, and . ! ? before a space and no small letter, but'
' not after an initial or abbreviation. Time is linear in its length.';
