-- Terms of Chinese, Japanese, Korean and space-separated text; see docs/text-analysis.md.
create or replace function recall._analyze_cjk_en(p_text text, p_options jsonb default '{}')
returns tsvector
language plpgsql
stable
parallel safe
security invoker
as $$
declare
    v_dictionary regdictionary := coalesce(p_options ->> 'dictionary', 'recall.english_stem');
    v_single boolean := coalesce((p_options ->> 'single')::boolean, true);
    v_literal text;
begin
    with run as (
        select
            m.match[1] as run,
            m.ordinal,
            m.match[1] >= U&'\0E00' collate "C" as is_cjk,
            case
                when m.match[1] >= U&'\0E00' collate "C" then length(m.match[1])
                else 1 + length(m.match[1]) - length(translate(m.match[1], '._-', ''))
            end as width
        from
            regexp_matches(
                recall._fold(p_text) collate "C",
                '[\u0e00-\u109f\u1100-\u11ff\u1780-\u17ff\u2e80-\u2fd5\u3005-\u3007\u3041-\u30fa\u30fc-\u31ff'
                || '\u3400-\u9fff\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\U00020000-\U0003ffff]+'
                || '|[0-9a-z\u00aa\u00b5\u00ba\u00df-\u00f6\u00f8-\u0dff\u10a0-\u10ff\u1200-\u167f\u1681-\u177f\u1800-\u1fff\u2c00-\u2dff]+'
                || '(?:[._-][0-9a-z\u00aa\u00b5\u00ba\u00df-\u00f6\u00f8-\u0dff\u10a0-\u10ff\u1200-\u167f\u1681-\u177f\u1800-\u1fff\u2c00-\u2dff]+)*',
                'g'
            ) with ordinality as m (match, ordinal)
    ),
    placed as (
        select
            run, is_cjk, width,
            sum(width) over (order by ordinal) - width as base
        from run
    )
    select string_agg(t.term || ':' || p.base + t.ordinal, ' ')
    into v_literal
    from placed as p, lateral (
        select c.this || c.next, c.ordinal
        from
            unnest(
                string_to_array(case when p.is_cjk then p.run end, null),
                (string_to_array(case when p.is_cjk then p.run end, null))[2:]
            ) with ordinality as c (this, next, ordinal)
        where c.next is not null
        union all
        select c.this, c.ordinal
        from string_to_table(case when p.is_cjk then p.run end, null) with ordinality as c (this, ordinal)
        where v_single or p.width = 1
        union all
        select (ts_lexize(v_dictionary, left(w.word, 500)))[1], w.ordinal
        from
            string_to_table(case when not p.is_cjk then translate(p.run, '_-', '..') end, '.')
            with ordinality as w (word, ordinal)
        union all
        select left(p.run, 500), 1
        where not p.is_cjk and p.width > 1
    ) as t (term, ordinal)
    where t.term is not null;
    return recall._capped_vector(coalesce(v_literal, ''));
end;
$$;

comment on function recall._analyze_cjk_en is
'The default analyzer: words of letters and digits, folded and stemmed by options.dictionary'
' (recall.english_stem); words joined by . _ or - also whole; runs of Han, kana, hangul, Thai, Lao,'
' Khmer or Myanmar as overlapping pairs. Positions count words and characters in reading order.';
