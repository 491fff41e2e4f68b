-- The guides' names: whose they are, who may write, what they refuse.
select plan(50);

create role t_admin;
grant recall_admin to t_admin;
create role t_writer;
grant recall_writer to t_writer;
create role t_reader;
grant recall_reader to t_reader;
create role t_other;
grant recall_writer to t_other;
create schema t_guide authorization t_writer;
grant usage on schema t_guide to public;
create schema t_foreign;
grant usage on schema t_foreign to public;
select recall.create_product('t', p_readers => '{t_reader,t_writer}', p_writers => '{t_writer}');
select recall.create_product('u');
select recall.ingest_document('t', 'By another way', 'Plain words.', p_tag => 'help');
select recall.ingest_document('u', 'Of another product', 'Plain words.');

-- Who may call, and where
set role t_reader;
select throws_ok(
    $$ select recall.install_guide_names('t_guide', 't') $$, '42501', null, 'not a reader'
);
set role t_writer;
select throws_ok(
    $$ select recall.install_guide_names('t_none', 't') $$, '3F000',
    'p_schema: there is no schema "t_none" for these names', 'a schema that is not there'
);
select throws_ok(
    $$ select recall.install_guide_names(s, 't')
    from unnest('{recall,pg_catalog,pg_temp,information_schema}'::text []) as s $$, '3F000', null,
    'nor the server''s or recall''s own'
);
select throws_ok(
    $$ select recall.install_guide_names(null, 't') $$, '3F000', null, 'nor none'
);
select throws_ok(
    $$ select recall.install_guide_names('t_foreign', 't') $$, '42501',
    'p_schema: you may not create objects in schema "t_foreign"', 'nor another''s'
);
select throws_ok(
    $$ select recall.install_guide_names('t_guide', 'none') $$, '42704',
    'product_name: there is no product "none" that you may write', 'a product that is not there'
);
set role t_other;
select throws_ok(
    $$ select recall.install_guide_names('t_guide', 't') $$, '42501', null, 'of another''s schema'
);
reset role;

-- What is there stays, and nothing is half made
create function pg_temp.made() returns bigint language sql as $$
    select (select count(*) from pg_class where relnamespace = 't_guide'::regnamespace)
        + (select count(*) from pg_proc where pronamespace = 't_guide'::regnamespace)
$$;
set role t_writer;
create table t_guide.qa_pairs (question text);
select throws_ok(
    $$ select recall.install_guide_names('t_guide', 't') $$, '42710',
    'p_schema: table t_guide.qa_pairs is there already,'
    ' and you did not make it here before',
    'a table of such a name'
);
select is(pg_temp.made(), 1::bigint, 'and nothing else is made');
drop table t_guide.qa_pairs;
create function t_guide.check_compliance(text) returns boolean language sql return true;
select throws_ok(
    $$ select recall.install_guide_names('t_guide', 't') $$, '42710',
    'p_schema: function t_guide.check_compliance(text) is there already,'
    ' and you did not make it here before', 'a function of such a name'
);
drop function t_guide.check_compliance(text);
create domain t_guide.embed as text;
select throws_ok(
    $$ select recall.install_guide_names('t_guide', 't') $$, '42710',
    'type "embed" already exists', 'a type of such a name'
);
drop domain t_guide.embed;
reset role;
-- A planted view says of itself what it likes: its owner could change what it asks.
grant create on schema t_guide to t_other;
set role t_other;
create view t_guide.document as select 1 as id;
comment on view t_guide.document is 'Made by recall.install_guide_names';
set role t_writer;
select throws_ok(
    $$ select recall.install_guide_names('t_guide', 't') $$, '42710', null, 'a planted view'
);
reset role;
select throws_ok(
    $$ select recall.install_guide_names('t_guide', 't') $$, '42710', null,
    'nor does a superuser take it over'
);
drop view t_guide.document;
revoke create on schema t_guide from t_other;

-- Made, and made again
set role t_writer;
select is(
    cardinality(recall.install_guide_names('t_guide', 't')), 11, 'eleven views'
);
create view t_guide.mine as select title from t_guide.document;
select is(
    cardinality(recall.install_guide_names('t_guide', 't')), 11,
    'again, though another view stands on them'
);
reset role;
select is_empty(
    $$ select relname from pg_class
    where relnamespace = 't_guide'::regnamespace and relowner <> 't_writer'::regrole $$,
    'all belong to who called'
);
select is_empty(
    $$ select relname from pg_class
    where relnamespace = 't_guide'::regnamespace and relkind = 'v' and relname <> 'mine'
        and not coalesce(reloptions @> '{security_invoker=true}', false) $$,
    'views ask with the rights of who asks'
);
select is_empty(
    $$ select proname from pg_proc where pronamespace = 't_guide'::regnamespace and prosecdef $$,
    'and so do functions'
);

-- Documents and chunks
set role t_writer;
select results_eq(
    $$ insert into t_guide.document (title, key_word, tag) values ('One', 'alpha', 'direct'),
        ('Two', 'beta', 'aone') returning id, key_word_tsvector $$,
    $$ values (1::bigint, '''alpha'':1A'::tsvector), (2, '''beta'':1B') $$,
    'ids count as serial does, key words weigh by tag'
);
select results_eq(
    $$ insert into t_guide.doc (id, title) values (7, 'Seven') returning id $$,
    'values (7::bigint)', 'an id that is given stays'
);
select throws_ok(
    $$ insert into t_guide.doc (id, title) values (7, 'Again') $$, '23505',
    'id: there is a document 7 already', 'once'
);
select throws_ok(
    $$ insert into t_guide.doc (id, title) values (-1, 'Below') $$, '22023', null, 'and not below 1'
);
select results_eq(
    $$ select d.title, d.id = -r.id from t_guide.document as d
    inner join recall.document as r using (title) where d.id < 0 $$,
    $$ values ('By another way', true) $$, 'a document that came in another way'
);
select results_eq(
    $$ insert into t_guide.embedding (doc_id, content_chunk) values (1, 'first text'),
        (1, 'second text') returning doc_id, ts_vector_extra is not null $$,
    'values (1::bigint, true), (1, true)', 'chunks'
);
select results_eq(
    $$ select c.ordinal, c.content_chunk from recall.chunk as c
    inner join recall.document as d on c.doc_id = d.id where d.title = 'One' order by 1 $$,
    $$ values (1, 'first text'), (2, 'second text') $$, 'come in their order'
);
select throws_ok(
    $$ insert into t_guide.embed (doc_id, content_chunk) values (99, 'x') $$, '23503',
    'doc_id: there is no document 99', 'of a document that is there'
);
select throws_ok(
    $$ insert into t_guide.embed (id, doc_id, content_chunk) values (1, 1, 'x') $$, '22023',
    'id: chunks get their ids from the database', 'with ids of the database'
);
select throws_ok(
    $$ update t_guide.embed set doc_id = 2 $$, '22023',
    'doc_id: a chunk stays in its document, and keeps its id', 'where they are'
);
select throws_ok(
    $$ insert into t_guide.embed (doc_id, content_chunk, content_embedding)
        values (1, 'x', '[1,0]') $$, '55000',
    'content_embedding: the product has no model', 'a vector needs a model'
);
reset role;
select recall.register_model('t model', 'external', 2);
select recall.attach_model('t', 't model');
set role t_writer;
update t_guide.embed set content_embedding = '[3,4]' where content_chunk = 'first text';
select results_eq(
    $$ select content_chunk from t_guide.embed where content_embedding <=> '[3,4]' < 0.001 $$,
    array['first text'], 'that a client gives'
);
select throws_ok(
    $$ update t_guide.embed set content_embedding = '[1,2,3]' $$, '22023', null,
    'of the model''s length'
);
update t_guide.embed set content_chunk = 'other text' where content_chunk = 'first text';
select is_empty(
    $$ select 1 from t_guide.embed where content_embedding is not null $$,
    'a vector of what the text was is not shown'
);
select results_eq(
    $$ select id, title from t_guide.doc
        where key_word_tsvector @@ t_guide.to_tsquery('jiebacfg', 'beta & !alpha') $$,
    $$ values (2::bigint, 'Two') $$, 'key words of a document without chunks'
);
select throws_ok(
    $$ select t_guide.to_tsquery('jiebacfg', 'a b') $$, '42601', null, 'what is no tsquery'
);
select is(
    t_guide.to_tsvector('english', 'The cats'), to_tsvector('english', 'The cats'),
    'other configurations are PostgreSQL''s'
);
select throws_ok(
    $$ insert into t_guide.jieba_user_dict values ('word') $$, '42501', null,
    'words are an admin''s'
);
delete from t_guide.doc where id = 7;
select is_empty($$ select from recall.document where title = 'Seven' $$, 'a deleted one is gone');

-- What somebody plants in the schema does not run
reset role;
create function t_guide._guide_tsquery(integer, text) returns tsquery language sql
return 'planted'::tsquery;
create function t_guide.string_agg_planted(text, text) returns text language sql return 'planted';
create aggregate t_guide.string_agg(text) (sfunc = t_guide.string_agg_planted, stype = text);
create function t_guide.substr(text, integer) returns text language sql return 'planted';
create function t_guide.is_planted(text, text) returns boolean language sql return false;
create operator t_guide.= (leftarg = text, rightarg = text, function = t_guide.is_planted);
set search_path = t_guide, pg_catalog, public;
set role t_writer;
create temporary table planted as
select 1 as n, title as found from doc where key_word_tsvector @@ to_tsquery('jiebacfg', 'beta')
union all
select 2, answer from qa_pairs where question like 'On%';
insert into qa_pairs (question, answer) values ('Planted?', 'No.');
insert into planted select 3, answer from qa_pairs where question like 'Plant%';
reset search_path;
select is((select found from planted where n = 1), 'Two', 'not for a query');
select is(
    (select found from planted where n = 2), e'other text\nsecond text', 'not for a view'
);
select is((select found from planted where n = 3), 'No.', 'nor for what is written');

-- The product is the wall, whoever owns the views
set role t_other;
select is_empty(
    $$ select title from t_guide.document union all select question from t_guide.qa_pairs $$,
    'who may not read it sees nothing'
);
select throws_ok(
    $$ insert into t_guide.document (title) values ('x') $$, '42704', null, 'and writes nothing'
);
select throws_ok(
    $$ insert into t_guide.conversation_states (session_id) values ('x') $$, '42704', null,
    'nor a session'
);
set role t_reader;
select lives_ok(
    $$ insert into t_guide.conversation_states (session_id, state) values ('s', '{"a": 1}') $$,
    'a reader has a session'
);
select throws_ok(
    $$ insert into t_guide.conversation_states (session_id, user_id) values ('s', 't_writer') $$,
    '22023', 'user_id: a session belongs to the role that begins it', 'of his own'
);
set role t_writer;
select is_empty('select from t_guide.conversation_states', 'which nobody else sees');
set role t_reader;
delete from t_guide.conversation_states;
select is_empty('select from t_guide.conversation_states', 'and which he ends');

-- Dropped
set role t_writer;
select throws_ok($$ select recall.remove_guide_names('t_guide') $$, '2BP01', null, 'what is used stays');
drop view t_guide.mine;
select is(recall.remove_guide_names('t_guide') > 18, true, 'views, functions, operator, sequence');
select is(pg_temp.made(), 5::bigint, 'nothing is left but what was planted');
reset role;
select finish();
