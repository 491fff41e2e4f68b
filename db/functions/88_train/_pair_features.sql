-- What a classifier sees in a pair of texts.
create or replace function recall._pair_features(p_text_a text, p_text_b text, p_options jsonb)
returns text []
language plpgsql stable parallel safe security invoker set search_path = recall, pg_temp as $$
declare
    v_words_a text [] := (recall._class_words(p_text_a, p_options ->> 'analyzer'))[:400];
    v_words_b text [] := (recall._class_words(p_text_b, p_options ->> 'analyzer'))[:400];
begin
    return array(
        with gram as (
            select k.gram, min(k.side) as first, max(k.side) as last, min(k.n) as n
            from (
                select 'a' as side, g.gram, u.n
                from unnest(v_words_a, v_words_a[2:]) with ordinality as u (word, next, n)
                cross join lateral (values (u.word), (u.word || ' ' || u.next)) as g (gram)
                union all
                select 'b', g.gram, u.n
                from unnest(v_words_b, v_words_b[2:]) with ordinality as u (word, next, n)
                cross join lateral (values (u.word), (u.word || ' ' || u.next)) as g (gram)
            ) as k
            where k.gram is not null
            group by k.gram
        ),
        single as (
            select g.gram, g.first, row_number() over (partition by g.first order by g.n) as n
            from gram as g
            where g.first = g.last and strpos(g.gram, ' ') = 0
        )
        select case when g.first < g.last then '= ' when g.first = 'a' then '- ' else '+ ' end
            || g.gram
        from gram as g
        union all
        select '~ ' || g.gram from gram as g where g.first = g.last
        union all
        select a.gram || ' > ' || b.gram
        from single as a
        inner join single as b on a.first = 'a' and b.first = 'b'
        where a.n <= 12 and b.n <= 12
    );
end;
$$;

comment on function recall._pair_features is
'"= w": both have w; "- w": only the first; "+ w": only the second; "~ w": one of both; w a word or'
' two neighbours; "v > w": the first alone has v, the second alone w. Of the first 400 words.';
