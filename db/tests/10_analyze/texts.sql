-- Which terms texts have, many at once: as each is analyzed by itself.
select plan(5);

create function pg_temp.differences(p_texts text [], p_analyzer text, p_terms text [])
returns bigint
language sql as $$
    with one as (
        select t.n, a.term
        from unnest(p_texts) with ordinality as t (content, n)
        cross join unnest(tsvector_to_array(recall.analyze(t.content, p_analyzer))) as a (term)
        where a.term = any(p_terms)
    ),
    many as (
        select distinct m.n, m.term
        from recall._terms_of_texts(p_texts, p_analyzer, p_terms) as m
    )
    select count(*)
    from ((table one except table many) union all (table many except table one)) as d
$$;

create temp table given as
select
    array[
        '', ' ', 'Café au lait, running_fast v1.2.3', '資料庫備份的方法', '备份一次,然後 restore 它',
        '的', '的的的', 'を使う。ＡＢＣ１２３', '서울 특별시', 'ภาษาไทย', 'don''t', e'one\ntwo\n\nthree',
        '中文_name中文', '𠀀𠀁', 'Ελληνικά и русский', '“引号”—and dashes…', 'x', '備', '份 備', '無線電・無線'
    ] as texts;
create temp table asked as
select array_agg(distinct a.term) || array['absent', '缺席', '席'] as terms
from given as g
cross join unnest(g.texts) as t (content)
cross join unnest(tsvector_to_array(recall.analyze(t.content, 'cjk_en'))) as a (term);

select is(
    pg_temp.differences(texts, 'cjk_en', array(
        select t from unnest(terms) as t where t <> '的'
    )), 0::bigint, 'words, characters and pairs'
)
from given cross join asked;
select is(
    pg_temp.differences(texts, 'cjk_en', terms), 0::bigint,
    'a stop character too, which is a term only where it stands alone'
)
from given cross join asked;
select is(
    pg_temp.differences(array(
        select g.texts[1 + n % cardinality(g.texts)] || case when n % 9 = 0 then ' 字 word' else '' end || ' ' || n
        from generate_series(1, 900) as n
    ), 'cjk_en', terms || array['字', 'word', '7', '899']), 0::bigint,
    'more texts than a term has positions'
)
from given as g cross join asked;
select is(
    pg_temp.differences(texts, 'english', terms), 0::bigint, 'another analyzer'
)
from given cross join asked;
select recall.add_user_word('備份');
select is(
    pg_temp.differences(texts, 'cjk_en', terms), 0::bigint, 'user words'
)
from given cross join asked;
select * from finish();
