-- The runs of a folded text: words, with what joins them, and stretches of script without spaces.
create or replace function recall._runs(p_text text)
returns table (run text, is_cjk boolean, width integer, base bigint)
language plpgsql
immutable
parallel safe
security invoker
rows 100
as $$
begin
    return query
    select
        w.run,
        w.is_cjk,
        w.width,
        sum(w.width) over (order by w.ordinal) - w.width
    from (
        select
            m.match[1] as run,
            m.match[1] >= U&'\0E00' collate "C" as is_cjk,
            case
                when m.match[1] >= U&'\0E00' collate "C" then length(m.match[1])
                else 1 + length(m.match[1]) - length(translate(m.match[1], '._-', ''))
            end as width,
            m.ordinal
        from
            regexp_matches(
                p_text collate "C",
                '[\u0e00-\u109f\u1100-\u11ff\u1780-\u17ff\u2e80-\u2fd5\u3005-\u3007\u3041-\u30fa'
                || '\u30fc-\u31ff\u3400-\u9fff\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff'
                || '\U00020000-\U0003ffff]+'
                || '|[0-9a-z\u00aa\u00b5\u00ba\u00df-\u00f6\u00f8-\u0dff\u10a0-\u10ff\u1200-\u167f'
                || '\u1681-\u177f\u1800-\u1fff\u2c00-\u2dff]+'
                || '(?:[._-][0-9a-z\u00aa\u00b5\u00ba\u00df-\u00f6\u00f8-\u0dff\u10a0-\u10ff'
                || '\u1200-\u167f\u1681-\u177f\u1800-\u1fff\u2c00-\u2dff]+)*',
                'g'
            ) with ordinality as m (match, ordinal)
    ) as w;
end;
$$;

comment on function recall._runs is
'In reading order: run; is_cjk, whether it is of a script without spaces; width, the number of'
' its characters or words; base, the number of those before it.';
