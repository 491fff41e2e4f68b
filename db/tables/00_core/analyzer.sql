create table recall.analyzer (
    name text primary key check (name ~ '^[a-z][a-z0-9_]{0,62}$'),
    function_name text not null,
    options jsonb not null default '{}',
    version integer not null default 1
);

comment on table recall.analyzer is
'How text becomes terms: function_name(text, options) in schema recall returns a tsvector. version'
' grows whenever the analysis of documents changes; each chunk records the version it was made'
' with.';

insert into recall.analyzer (name, function_name, options) values
('cjk_en', '_analyze_cjk_en', '{
    "dictionary": "recall.english_stem",
    "stop_characters":
    "的了和是就都而及与着或没我你他她它们这那之在有不也很到去会为以于把被从让给吗呢吧啊呀嘛么什怎如何哪谁"
}'),
('jieba', '_analyze_config', '{"config": "jiebacfg", "extension": "pg_jieba"}'),
('zhparser', '_analyze_config', '{"config": "zhparser", "extension": "zhparser"}');

insert into recall.analyzer (name, function_name, options)
select
    config,
    '_analyze_config',
    jsonb_build_object('config', 'pg_catalog.' || config)
from unnest(array[
    'arabic', 'armenian', 'basque', 'catalan', 'danish', 'dutch', 'english', 'finnish', 'french',
    'german', 'greek', 'hindi', 'hungarian', 'indonesian', 'irish', 'italian', 'lithuanian',
    'nepali', 'norwegian', 'portuguese', 'romanian', 'russian', 'serbian', 'simple', 'spanish',
    'swedish', 'tamil', 'turkish', 'yiddish'
]) as config;

-- Names functions that run with the owner's rights: only the owner writes it.
grant select on recall.analyzer to recall_reader;
