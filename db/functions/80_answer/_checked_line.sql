-- The sentences of a generated line that its sources support.
create or replace function recall._checked_line(
    p_line text,
    p_is_row boolean,
    p_sources tsvector [],
    p_analyzer text,
    out content text,
    out dropped integer
)
returns record
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp
set standard_conforming_strings = on as $$
declare
    v_mark constant text := '\s*\[([0-9, ]+)\]';
    -- What ends a sentence or begins a mark does neither within inline code.
    v_signs constant text := '[.!?;。！？；｡';
    v_hidden constant text := U&'\E000\E001\E002\E003\E004\E005\E006\E007\E008\E009';
    v_line text := (
        select string_agg(
            case when c.is_code then translate(c.piece, v_signs, v_hidden) else c.piece end,
            '`' order by c.n
        )
        from (
            select u.piece, u.n, u.n % 2 = 0 and u.n < count(*) over () as is_code
            from string_to_table(p_line, '`') with ordinality as u (piece, n)
        ) as c
    );
begin
    -- A mark behind the full stop belongs to the sentence before it.
    v_line := regexp_replace(
        v_line, '([.!?。！？]+["”’」』)]*)((?:\s*\[[0-9, ]+\])+)', '\2\1', 'g'
    );
    select
        coalesce(string_agg(
            b.bare || ' ' || (
                select string_agg(chr(1) || k.n || chr(2), '' order by k.n)
                from unnest(h.holding) as k (n)
            ),
            ' ' order by t.n
        ), ''),
        coalesce(sum(t.repeated + case
            when h.holding = '{}' then 1
            else greatest(cardinality(b.cited) - cardinality(h.holding), 0)
        end), 0)::integer
    into content, dropped
    from (
        select u.sentence, min(u.n) as n, count(*) - 1 as repeated
        from unnest(case
            when p_is_row then array[v_line] else recall._sentences(v_line, 2000)
        end) with ordinality as u (sentence, n)
        group by u.sentence
    ) as t
    cross join lateral (
        select
            translate(
                btrim(regexp_replace(t.sentence, v_mark, '', 'g')), v_hidden, v_signs
            ) as bare,
            array(
                select distinct left(m.n[1], 9)::integer
                from regexp_matches(t.sentence, v_mark, 'g') as l (list)
                cross join lateral regexp_matches(l.list[1], '([0-9]+)', 'g') as m (n)
            ) as cited
    ) as b
    cross join lateral recall._supporting_sources(
        b.bare, p_sources, p_analyzer, b.cited
    ) as h (holding)
    where b.bare ~ '\w';
end;
$$;

comment on function recall._checked_line is
'content: the sentences whose mark, such as [1], names a source that says it, each with those of'
' its marks between the characters 1 and 2; a sentence without a mark gets that of the first source'
' that says it. dropped: the other sentences, repetitions too, and the marks that others lost. A'
' table''s row is one sentence.';
