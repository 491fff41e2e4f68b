-- The sentences of a text, in reading order; what is longer than p_max_chars is cut at clauses.
create or replace function recall._sentences(p_text text, p_max_chars integer)
returns text []
language plpgsql
immutable
parallel safe
strict
security invoker
set search_path = recall, pg_temp
set standard_conforming_strings = on
as $$
declare
    v_half integer := greatest(p_max_chars / 2, 1);
    -- A mark that the text does not contain.
    v_mark text := chr(1) || md5(p_text);
begin
    return array(
        select btrim(string_agg(p.piece, '' order by p.start), e' \t\r\n　')
        from (
            select
                s.n, g.piece, s.is_long,
                sum(length(g.piece)) over (order by s.n, c.n, g.n) as start,
                sum(length(g.piece)) over (partition by s.n order by c.n, g.n)
                - length(g.piece) as place
            from (
                select t.sentence, t.n, length(t.sentence) > p_max_chars as is_long
                from unnest(recall._whole_sentences(p_text)) with ordinality as t (sentence, n)
            ) as s
            cross join lateral unnest(
                case
                    when s.is_long then string_to_array(
                        regexp_replace(s.sentence, '([，、,;:；：]\s*)', '\1' || v_mark, 'g'), v_mark
                    )
                    else array[s.sentence]
                end
            ) with ordinality as c (clause, n)
            cross join lateral unnest(
                case
                    when s.is_long and length(c.clause) > v_half
                        then recall._cut_characters(c.clause, greatest(least(100, v_half / 2), 1))
                    else array[c.clause]
                end
            ) with ordinality as g (piece, n)
        ) as p
        group by p.n, case when p.is_long then p.place / v_half else 0 end
        having btrim(string_agg(p.piece, ''), e' \t\r\n　') <> ''
        order by min(p.start)
    );
end;
$$;

comment on function recall._sentences is
'Sentences, lines and list items, trimmed, of at most p_max_chars (2 or more) characters: longer'
' ones in runs of clauses, and clauses cut by characters. Abbreviations end no sentence.';
