-- Text search configurations and other dictionaries as analyzers.
select plan(14);

select is(
    recall.analyze('The Running Databases', 'english'),
    to_tsvector('english', 'The Running Databases'),
    'english is the configuration english'
);
select is(recall.analyze('Die Datenbanken', 'german')::text, '''datenbank'':2', 'german');
select is(recall.analyze('The Logs', 'simple')::text, '''logs'':2 ''the'':1', 'simple');

create text search configuration public.t_config (copy = pg_catalog.simple);
select recall.add_analyzer('t_mine', '{"config": "public.t_config"}');
select is(recall.analyze('The Logs', 't_mine')::text, '''logs'':2 ''the'':1', 'add_analyzer: any other');
select recall.create_product('t_product', 't_mine');
select recall.add_analyzer('t_mine', '{"config": "public.t_config"}');
select is(recall._analyzer_version('t_mine'), 1, 'the same options again change nothing');
select recall.add_analyzer('t_mine', '{"config": "english"}');
select is(recall._analyzer_version('t_mine'), 2, 'other options make a new version');
select recall.add_analyzer('t_mine', '{"config": "t_config"}');
drop text search configuration public.t_config;
select is(
    recall.analyze('The WAL 日誌', 't_mine'), recall._analyze_cjk_en('The WAL 日誌', '{}'),
    'where the configuration is gone, analysis goes on as cjk_en'
);
select recall.add_analyzer(
    't_german', '{"dictionary": "pg_catalog.german_stem"}', '_analyze_cjk_en'
);
select ok(
    recall.analyze('Datenbanken 日誌', 't_german') @@ 'datenbank & 日志'::tsquery,
    'cjk_en with another dictionary'
);
select throws_like(
    $$select recall.create_product('t_jieba', 'jieba')$$,
    'analyzer "jieba": there is no text search configuration "jiebacfg" here',
    'a product with an analyzer that is not installed'
)
where to_regclass('pg_catalog.pg_ts_config') is not null
    and not exists (select from pg_ts_config where cfgname = 'jiebacfg')
union all
select skip('pg_jieba is installed')
where exists (select from pg_ts_config where cfgname = 'jiebacfg');
select throws_like(
    $$update recall.product set analyzer = 't_mine' where name = 't_product'$$,
    'analyzer "t_mine": there is no text search configuration "t_config" here',
    'nor does a product change to one'
);
select throws_ok(
    $$select recall.add_analyzer('Bad Name', '{}')$$, '22023',
    'p_name: must be lower-case letters, digits and _, not "Bad Name"'
);
select throws_ok(
    $$select recall.add_analyzer('t_x', '{}', 'analyze')$$, '42883',
    'p_function_name: there is no analyzer function "analyze"'
);
select throws_ok(
    $$select recall.add_analyzer('t_x', '[]')$$, '22023', 'p_options: must be a JSON object'
);
select throws_ok(
    $$select recall.add_analyzer('t_x', '{"dictionary": "no.such"}', '_analyze_cjk_en')$$, '42704',
    'p_options: there is no text search dictionary "no.such"'
);
select * from finish();
