-- User words, synonyms, analyzers.
select plan(41);

create role t_reader;
create role t_writer;
create role t_admin;
grant recall_reader to t_reader;
grant recall_writer to t_writer;
grant recall_admin to t_admin;
select recall.create_product('t_open'), recall.create_product('t_mine', p_writers => '{t_admin}');
create temp table v as select recall._analyzer_version('cjk_en') as version;

select ok(recall.add_user_word('C++'), 'add_user_word: a new word');
select is(recall._analyzer_version('cjk_en'), version + 1, 'makes a new version') from v;
select ok(not recall.add_user_word('Ｃ＋＋'), 'the same word once more, folded alike');
select is(recall._analyzer_version('cjk_en'), version + 1, 'changes nothing') from v;
select recall.add_user_word('雲原生'), recall.add_user_word('New  York'), recall.add_user_word('go');
select recall.add_user_word(e'a\\b''c:d'), recall.add_user_word('.*'), recall.add_user_word('資料');

select is(
    recall.analyze('uses C++ well'), '''c'':2 ''c++'':2 ''use'':1 ''well'':3'::tsvector,
    'a user word is a term of its own, at its place'
);
select is(
    recall.analyze('uses C++ well', 'english'), '''c'':2 ''c++'':2 ''use'':1 ''well'':3'::tsvector,
    'in every analyzer'
);
select is(
    recall.analyze('c++, c++; c++')::text, '''c'':1,2,3 ''c++'':1,2,3', 'at each of its places'
);
select ok(recall.analyze('云原生') @@ '''云原生'' & 云原'::tsquery, 'beside the pairs, in both scripts');
select ok(recall.analyze('in New York') @@ '''new york'' & york'::tsquery, 'a phrase');
select ok(not recall.analyze('newyork, new yorker') @@ '''new york'''::tsquery, 'no part of a word');
select ok(not recall.analyze('google') @@ 'go'::tsquery, 'nor a short word in a longer one');
select is(recall.analyze('go')::text, '''go'':1', 'one that is a term already stays as it is');
select is(recall.analyze('资料')::text, recall.analyze('資料')::text, 'a pair likewise');
select ok(
    recall.analyze(e'a\\b''c:d') @@ e'''a\\\\b''''c:d'''::tsquery, 'any characters'
);
select ok(not recall.analyze('plain') @@ '''.*'''::tsquery, 'which are no regular expression');
select is(recall.analyze_query('c++')::text, '''c'' | ''c++''', 'and in queries');
select ok(recall.remove_user_word('c++'), 'remove_user_word');
select ok(not recall.remove_user_word('c++'), 'says whether it was there');
select is(recall.analyze('c++')::text, '''c'':1', 'and it is gone');
select throws_ok(
    $$select recall.add_user_word(' ')$$, '22023', 'p_word: must have 1 to 200 characters'
);
select throws_ok(
    $$select recall.add_user_word(repeat('x', 201))$$, '22023',
    'p_word: must have 1 to 200 characters'
);

select ok(recall.add_synonym('K8s', 'Kubernetes', 't_open'), 'add_synonym: a new one');
select ok(not recall.add_synonym('k8s', 'kubernetes', 't_open'), 'the same once more');
select is(
    recall.analyze_query('k8s', p_product_name => 't_open')::text, '''k8s'' | ''kubernet''',
    'widens a query'
);
select is(
    recall.analyze_query('kubernetes', p_product_name => 't_open')::text,
    '''kubernet'' | ''k8s''',
    'both ways'
);
select is(recall.analyze_query('k8s')::text, '''k8s''', 'of that product only');
select is(recall.analyze('k8s')::text, '''k8s'':1', 'and no document');
select is(
    (
        select recall._query_terms('k8s log', 'cjk_en', array[id])::text
        from recall.product where name = 't_open'
    ),
    '''k8s'':1A ''kubernet'':3 ''log'':2A',
    '_query_terms: own terms have weight A, those of synonyms D'
);
select recall.add_synonym('日誌', 'log', p_both_ways => false);
select ok(
    recall.analyze_query('日志堆积') @@ null is null and recall.analyze_query('日志堆积')::text ~ 'log',
    'global, one way, across script variants'
);
select is(recall.analyze_query('log')::text, '''log''', 'but not the other way');
select is(
    recall._query_terms('wal 的日誌', 'cjk_en', null)::text,
    recall._query_terms('wal 的日志', 'cjk_en', null)::text,
    'queries are folded'
);
select is(
    (
        select cardinality(positions)
        from unnest(recall._query_terms('wal 堆積', 'cjk_en', null))
        where lexeme = 'wal'
    ),
    3,
    '_query_terms: beside CJK a word counts three times'
);
select is(
    (
        select cardinality(positions)
        from unnest(recall._query_terms('wal size', 'cjk_en', null))
        where lexeme = 'wal'
    ),
    1,
    'and once among words'
);
select ok(recall.remove_synonym('kubernetes', 'k8s', 't_open'), 'remove_synonym, either way round');
select throws_ok(
    $$select recall.add_synonym('雲', '云')$$, '22023',
    'p_synonym: is the same as p_term once folded: "云"'
);

set local role t_writer;
select throws_ok(
    $$select recall.add_synonym('a', 'b')$$, '42501',
    'p_product_name: synonyms of all products need a member of recall_admin'
);
select throws_ok(
    $$select recall.add_synonym('a', 'b', 't_mine')$$, '42704',
    'product_name: there is no product "t_mine" that you may write'
);
select ok(recall.add_synonym('a', 'b', 't_open'), 'a writer adds synonyms to a product');
select throws_ok($$select recall.add_user_word('x')$$, '42501', null, 'but no user words');
set local role t_reader;
select ok(recall.analyze('wal') @@ 'wal'::tsquery, 'a reader analyzes');
select throws_ok($$select recall.add_synonym('a', 'b', 't_open')$$, '42501', null, 'and adds nothing');
reset role;
select * from finish();
