-- What cjk_en makes of text.
select plan(40);

select is(
    recall.analyze('日誌堆積'),
    '''日'':1 ''日志'':1 ''志'':2 ''志堆'':2 ''堆'':3 ''堆积'':3 ''积'':4'::tsvector,
    'a run of Han becomes overlapping pairs and single characters, folded, one position a character'
);
select is(recall.analyze('數'), '''数'':1'::tsvector, 'a single character stays one term');
select is(recall.analyze('数據庫'), recall.analyze('數据库'), 'traditional and simplified are alike');
select is(
    recall.analyze('臺灣 台湾'),
    '''台'':1,3 ''台湾'':1,3 ''湾'':2,4'::tsvector,
    'and variants of a character'
);
select is(recall.analyze('ＰＧ１８'), '''pg18'':1'::tsvector, 'full-width is half-width');
select is(recall.analyze('ﾃﾞｰﾀ'), recall.analyze('データ'), 'half-width kana are full-width');
select is(recall.analyze('か' || U&'\3099'), recall.analyze('が'), 'a mark apart is composed');
select is(
    recall.analyze('데이터'),
    '''데'':1 ''데이'':1 ''이'':2 ''이터'':2 ''터'':3'::tsvector,
    'hangul in pairs'
);
select is(
    recall.analyze(normalize('데이터', nfd)),
    recall.analyze('데이터'),
    'also from separate jamo'
);
select is(
    recall.analyze('ไทย'),
    '''ท'':2 ''ทย'':2 ''ย'':3 ''ไ'':1 ''ไท'':1'::tsvector,
    'Thai in pairs'
);
select is(
    recall.analyze('Running queries'),
    '''run'':1 ''queri'':2'::tsvector,
    'English is stemmed'
);
select is(
    recall.analyze('The logs of the server'),
    '''log'':2 ''server'':5'::tsvector,
    'stop words leave gaps'
);
select is(
    tsvector_to_array(recall.analyze('ÉCOLE Café E' || U&'\0301' || 'cole')),
    tsvector_to_array(recall.analyze('ecole cafe')),
    'case and accents are folded, composed or not'
);
select is(recall.analyze('Straße'), recall.analyze('STRASSE'), 'sharp s is ss');
select is(
    recall.analyze('ΛΌΓΟΣ'),
    recall.analyze('λογος'),
    'Greek case, accents and final sigma'
);
select is(recall.analyze('ЖУРНАЛ'), '''журнал'':1'::tsvector, 'Cyrillic case');
select is(
    recall.analyze('don''t he’s I''ll'),
    recall.analyze('don he I'),
    'contractions lose their endings'
);

select is(
    recall.analyze('max_wal_size'),
    '''max'':1 ''max_wal_size'':1 ''wal'':2 ''size'':3'::tsvector,
    'an identifier whole and by part'
);
select is(
    recall.analyze('8.0.36'),
    '''0'':2 ''36'':3 ''8'':1 ''8.0.36'':1'::tsvector,
    'a version whole and by part'
);
select is(
    recall.analyze('ERR-1045'),
    '''1045'':2 ''err'':1 ''err-1045'':1'::tsvector,
    'an error code whole and by part'
);
select ok(
    recall.analyze('see pg_stat_statements.') @@ '''pg_stat_statements'' & stat'::tsquery,
    'also before a full stop'
);
select is(recall.analyze('read-only'), '''read'':1'::tsvector, 'hyphened words by part only');
select is(
    recall.analyze('is_in'),
    '''is_in'':1'::tsvector,
    'an identifier of stop words remains'
);
select is(
    recall.analyze('WAL日誌 fsync'),
    '''wal'':1 ''日'':2 ''日志'':2 ''志'':3 ''fsync'':4'::tsvector,
    'positions run on across scripts'
);
select is(recall.analyze('什么是'), ''::tsvector, 'function characters are stop words');
select is(recall.analyze('的'), '''的'':1'::tsvector, 'but not alone');
select ok(recall.analyze('目的地') @@ '目的 & 的地'::tsquery, 'nor in a pair with another character');
select is(recall.analyze('日。誌'), '''日'':1 ''志'':2'::tsvector, 'no pair across punctuation');

select is(
    (select cardinality(positions) from unnest(recall.analyze(repeat('wal ', 200)))),
    200,
    'term frequencies are exact'
);
select is(
    recall.analyze('Data Bases 😀 𝐰𝐚𝐥 ①'),
    recall.analyze('data bases wal 1'),
    'compatibility forms are plain, emoji nothing'
);
select is(
    recall.analyze('zero' || U&'\200b' || 'width so' || U&'\00ad' || 'ft'),
    recall.analyze('zerowidth soft'),
    'invisible characters are nothing'
);

select is(recall.analyze(null), ''::tsvector, 'null has no terms');
select is(recall.analyze(''), ''::tsvector, 'nor has the empty text');
select is(recall.analyze('!?… —'), ''::tsvector, 'nor has punctuation');
select throws_ok(
    $$select recall.analyze('x', 'nosuch')$$, '22023', 'p_analyzer: there is no analyzer "nosuch"'
);

select is(
    recall._fold('臺灣的資料庫ＡＢＣ'),
    '台湾的资料库abc',
    '_fold folds script variants, widths and case'
);
select is(
    (
        select count(*)::integer from recall.character_fold
        where recall._fold(source) <> recall._fold(target)
    ),
    0,
    'folding twice is folding once'
);
select is(
    recall._analyze_cjk_en('Die Datenbanken', '{"dictionary": "pg_catalog.german_stem"}'),
    '''datenbank'':2'::tsvector,
    'another dictionary stems another language'
);
select is(
    recall._analyze_cjk_en('怎么办', '{}'),
    '''怎'':1 ''怎么'':1 ''么'':2 ''么办'':2 ''办'':3'::tsvector,
    'without stop characters every pair counts'
);
select is(
    tsvector_to_array(recall.analyze('𠀀𠀁 㐀')),
    array['㐀', '𠀀', '𠀀𠀁', '𠀁'],
    'rare characters beyond the first plane too'
);
select * from finish();
