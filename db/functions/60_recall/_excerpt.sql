-- The part of a text that holds most of what was asked for, cut at borders of sentences and words.
create or replace function recall._excerpt(
    p_content text,
    p_pattern text,
    p_max_chars integer default 200
)
returns text
language plpgsql immutable parallel safe security invoker set search_path = pg_catalog, pg_temp
set standard_conforming_strings = on as $$
declare
    v_text text := btrim(regexp_replace(
        left(p_content, 10000), '[\u0001-\u0020\u007f-\u00a0\u2028\u2029\u3000]+', ' ', 'g'
    ));
    v_length integer := length(v_text);
    v_from integer;
    v_to integer;
begin
    if v_length <= p_max_chars then
        return v_text || case when length(p_content) > 10000 then '…' else '' end;
    end if;
    -- One pass: the marks, which v_text has none of, make every second piece a match.
    with piece as (
        select p.no, lower(p.piece) as word, length(p.piece) as chars
        from string_to_table(
            regexp_replace(v_text, p_pattern, e'\x01\\1\x01', 'g'), e'\x01'
        ) with ordinality as p (piece, no)
        limit 120
    ),
    placed as (
        select
            p.no, p.word,
            case when octet_length(p.word) > p.chars then 3 else 1 end * p.chars - 1 as weight,
            1 + sum(p.chars) over (order by p.no) - p.chars as start
        from piece as p
    ),
    matched as (
        select p.word, p.weight, p.start from placed as p where p.no % 2 = 0
    ),
    windows as (
        select a.start, b.word, max(b.weight) as weight
        from matched as a
        join matched as b on b.start between a.start and a.start + p_max_chars * 3 / 4
        group by a.start, b.word
    )
    select start::integer into v_from
    from windows
    group by start
    order by sum(weight) desc, start
    limit 1;
    v_from := greatest(1, least(coalesce(v_from, 1), v_length - p_max_chars + 1));
    v_from := recall._text_border(v_text, greatest(1, v_from - p_max_chars / 4), v_from);
    v_to := least(v_length + 1, v_from + p_max_chars);
    if v_to <= v_length then
        v_to := recall._text_border(v_text, v_to - p_max_chars / 8, v_to);
    end if;
    return case when v_from > 1 then '…' else '' end
        || btrim(substr(v_text, v_from, v_to - v_from))
        || case when v_to <= v_length or length(p_content) > 10000 then '…' else '' end;
end;
$$;

comment on function recall._excerpt is
'About p_max_chars characters of p_content, white space folded: the window with the longest'
' different matches of p_pattern, the beginning where nothing matches or p_pattern is null; …'
' marks a cut. Looks at the first 10000 characters only.';
