-- Translation: phrases are learned from records; metrics are sacrebleu's.
select plan(22);

-- sacrebleu 2.5: corpus_chrf(p, [t]).score, corpus_bleu(p, [t]).score; Chinese: tokenize="zh".
create temp table figure as
select n, recall._translation_metrics(t, p) as metrics, chrf, bleu
from (values
    (
        1, array[
            'Datei »%s« konnte nicht geöffnet werden: %m',
            E'1.000 Zeilen, 3-5 Wörter; "quot" &amp; (x)\n', 'a', 'Tabelle  existiert  nicht'
        ],
        array[
            'konnte Datei »%s« nicht öffnen: %m', '1.000 Zeilen, 3-5 Worte; "quot" &amp; [x]', '',
            'Tabelle existiert nicht.'
        ], 69.75104234042185::float8, 50.229727698192555::float8
    ),
    (
        2, array['无法打开文件"%s"：%m', '参数 max_connections 的值为100，太大了。', '没有数据'],
        array['不能打开文件 "%s": %m', '参数 max_connections 的值是100,太大', '数据'],
        65.0443176681403, 52.24774677348314
    ),
    (3, array['a c d e'], array['a b x y'], 6.25, 15.97357760615681)
) as k (n, t, p, chrf, bleu);
select cmp_ok(abs((metrics ->> 'chrf')::float8 - chrf), '<', 1e-9::float8, 'chrF of ' || n)
from figure order by n;
select cmp_ok(abs((metrics ->> 'bleu')::float8 - bleu), '<', 1e-9::float8, 'BLEU of ' || n)
from figure order by n;
select is((metrics ->> 'placeholders')::float8, 1.0::float8, 'placeholders of 2')
from figure where n = 2;
select is(
    recall._translation_metrics('{a b c d}', '{x}'),
    '{"bleu": 0, "chrf": 0, "records": 1, "placeholders": 1}', 'nothing is right'
);
select is(
    recall._placeholders('%s of %-5d, %2$s, %.*f %ld %% %m 100 % %'),
    array['%%', '%-5d', '%.*f', '%ld', '%m', '%s', '%s'], 'placeholders, by %1$s too'
);
select is(
    (select string_agg(substr(t, w.start, w.stop - w.start + 1), '|' order by w.place)
     from (values (E'  Could  not: 打开 "%s.%d"\n ')) as k (t),
         recall._translation_words(t) as w),
    E'  Could|  not|:| 打|开| "|%s|.|%d|"|\n| ', 'words'
);

create table message as
select
    format(f.s, n.s) as source, format(f.t, n.t) as target
from (values
    ('could not open file %s', 'konnte Datei %s nicht öffnen'),
    ('could not read file %s', 'konnte Datei %s nicht lesen'),
    ('%s does not exist', '%s existiert nicht'),
    ('%s already exists', '%s existiert bereits'),
    ('permission denied for %s', 'keine Berechtigung für %s'),
    ('invalid name of %s', 'ungültiger Name von %s')
) as f (s, t)
cross join (values
    ('"%s"', '»%s«'), ('table "%s"', 'Tabelle »%s«'), ('index "%s"', 'Index »%s«'),
    ('schema "%s"', 'Schema »%s«'), ('role %d', 'Rolle %d'), ('the view', 'die Sicht')
) as n (s, t)
-- Never seen together.
where not (f.s like '% does not exist' and n.s like 'index%');
select lives_ok(
    $$ call recall.train(
        'to_german', 'translation', 'public.message', 'target',
        'Helsinki-NLP/opus-mt-en-es', '{"training_args": {"learning_rate": 2e-5}}', test_size => 0
    ) $$, 'trains in place of a model of the guide'
);
select is(
    recall.predict('to_german', 'index "%s" does not exist'), 'Index »%s« existiert nicht',
    'parts that never stood together'
);
select is(
    recall.predict('to_german', '  index "%s" already exists: UNKNOWN_42 %5.1f'),
    '  Index »%s« existiert bereits: UNKNOWN_42 %5.1f', 'what nobody taught stays as it is'
);
select results_eq(
    $$ select n, prediction from recall.predict_batch(
        'to_german', array['role %d already exists', null, '', 'could not open file "%s"']
    ) order by n $$,
    $$ values (1, 'Rolle %d existiert bereits'), (2, null), (3, ''),
        (4, 'konnte Datei »%s« nicht öffnen') $$,
    'many at once'
);
select ok(
    bool_and(probability between 0 and 1), 'probabilities'
)
from recall.predict_batch('to_german', array['role %d already exists', 'x', '', 'y z']);
select results_eq(
    $$ select string_agg(term, ' '), replace(string_agg(label, ''), ' ', '')
       from recall.explain_predict('to_german', 'index "%s" does not exist') where term <> '' $$,
    $$ values ('index " %s " does not exist', 'Index»%s«existiertnicht') $$,
    'which phrases it is made of'
);
select ok(
    abs(
        (select sum(e.weight) from recall.explain_predict('to_german', t.text) as e)
        - 0.3 * coalesce((
            select g.score
            from recall._translation_bigram as g
            where g.word = 'NEU' and g.next_word = ''
        ), -7)
        - (select (p.scores ->> 'score')::float8
           from recall.predict_batch('to_german', array[t.text]) as p)
    ) < 1e-6, 'their weights and those of words that meet add up to the score, and the end'
)
from (values ('role %d already exists NEU')) as t (text);
select is(
    (select count(*) from unnest(array[
        (select count(*) from recall._translation_token),
        (select count(*) from recall._translation_pair),
        (select count(*) from recall._translation_link)
    ]) as c where c > 0), 0::bigint, 'working tables are empty again'
);
select is(
    (select count(*) from recall._translation_phrase where source_key is not null and rank > 6),
    0::bigint, 'six translations a phrase at most'
);
select is(
    cardinality(recall._placeholders(recall.predict('to_german', repeat('index %s ', 300)))), 300,
    'a long text keeps its placeholders'
);
select throws_ok(
    $$ select recall.load_dataset('imdb') $$, '0A000', null, 'no extension http, no data set'
);
delete from recall.project where name = 'to_german';
select is(
    (select count(*) from recall._translation_phrase)
    + (select count(*) from recall._translation_bigram),
    0::bigint, 'nothing stays of a dropped project'
);
select * from finish();
