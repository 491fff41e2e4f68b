select plan(21);

create role t_reader;
grant recall_reader to t_reader;
select recall.create_product('t');
select recall.ingest_document('t', '怎麼調整 max_wal_size', 'max_wal_size 決定兩個檢查點之間的 WAL 量，調大它。',
    p_tag => 'official');
select recall.ingest_document('t', 'Green tea', 'Green tea steeps at eighty degrees for two minutes.',
    p_tag => 'official');
select recall.set_strategy('often', p_options => '{"chat": {"frequent": true, "near": 0.5}}');

create function pg_temp.reasons(p_session text, p_message text) returns jsonb language sql as $$
    select c.reasons from recall.chat(p_session, p_message, 't', 'often') as c
$$;

select throws_ok(
    $$ select recall.set_setting('frequent_askers', '0x') $$, '22023',
    'p_value: must be of type integer, not "0x"', 'the setting must be a number'
);

-- People are counted: sessions, and roles that ask without one.
select recall.chat('one', 'How does green tea steep?', 't');
select recall.chat('one', q, 't')
from unnest('{how does GREEN TEA steep,Steep green tea: how?}'::text []) as q;
select recall.answer(q, 't')
from unnest('{How does green tea steep,how green tea steep,Green tea steep}'::text []) as q;
select recall.rate(max(id), 1) from recall.qa_log;
call recall.refresh_frequent_questions();
select is_empty($$select * from recall.frequent_questions('t')$$, 'one session and one role are not often');
select recall.chat('two', 'Steep green tea: how?', 't');
call recall.refresh_frequent_questions();
select results_eq(
    $$select asked, askers, ratings from recall.frequent_questions('t')$$,
    'values (7::bigint, 3::bigint, 1::bigint)', 'three people are, where an answer was rated good'
);
select recall.chat(s, '怎麼調整max_wal_size?', 't') from unnest('{four,five,six}'::text []) as s;
call recall.refresh_frequent_questions();
select is(
    (select count(*) from recall.frequent_questions('t') where question ~ 'max_wal_size'), 0::bigint,
    'where none was rated it takes more'
);
select recall.set_setting('frequent_unrated_askers', '3');
call recall.refresh_frequent_questions();
select results_eq(
    $$select asked, askers, ratings from recall.frequent_questions('t') where question ~ 'max_wal_size'$$,
    'values (3::bigint, 3::bigint, 0::bigint)', 'as many as the setting says'
);
select is(
    pg_temp.reasons('a', 'how does green tea steep') ->> 'by', 'frequent', 'a repeat is answered first'
);
select is(
    pg_temp.reasons('a', '怎麼調整max_wal_size') ->> 'by', 'frequent',
    'a short one that leans on nothing also in the midst of a session'
);
select ok(
    (
        select c.markdown = q.markdown and (c.parts)[1].sources = q.parts #> '{0,sources}'
        from recall.chat('b', 'how does green tea steep', 't', 'often') as c
        inner join recall.qa_log as q on q.id = (c.reasons ->> 'answer_id')::bigint
    ), 'with what was answered then'
);
select is(
    pg_temp.reasons('c', '怎么调整 max_wal_size') ->> 'by', 'frequent', 'also in the other script'
);
select is(
    (select reasons ->> 'by' from recall.chat('d', 'how does green tea steep', 't')), 'message',
    'not where the strategy does not ask for it'
);
select ok(
    (pg_temp.reasons('e', 'how does green tea steep degrees') ->> 'alike')::numeric < 1,
    'a near repeat too'
);
select is(
    pg_temp.reasons('f', '怎麼調整 min_wal_size') ->> 'by', 'message', 'no other setting''s answer'
);
select is(
    pg_temp.reasons('g', 'how does green tea not steep') ->> 'by', 'message',
    'nor that of the opposite'
);
select is(pg_temp.reasons('h', 'a tea pot for my aunt') ->> 'by', 'message', 'nor of something else');
select is(
    pg_temp.reasons('i', '') ->> 'by', 'message', 'an empty message is like none'
);

-- Ratings.
insert into recall.qa_log (
    product_id, asked_by, question, strategy, found, markdown, parts, chunk_ids, timings
)
select
    product_id, 'somebody', question, strategy, found, 'An answer that nobody rated.', parts, chunk_ids,
    timings
from recall.qa_log
where question = 'Steep green tea: how?';
call recall.refresh_frequent_questions();
select is(
    (select markdown ~ 'nobody' from recall.frequent_questions('t') where question ~* 'steep'), false,
    'an answer without ratings is not taken over one that has some'
);
select recall.rate(id, -1) from recall.qa_log where question ~* 'steep' and markdown !~ 'nobody';
call recall.refresh_frequent_questions();
select is(
    (select count(*) from recall.frequent_questions('t') where question ~* 'steep'), 0::bigint,
    'nor where that was rated bad: then there is none'
);
select recall.rate(max(id), 1) from recall.qa_log where question = '怎麼調整max_wal_size?';
call recall.refresh_frequent_questions();
select results_eq(
    $$select ratings, round(score::numeric, 3) from recall.frequent_questions('t')$$,
    'values (1::bigint, 0.333)', 'a rating counts for every copy of an answer'
);

-- A document that changed since.
update recall.chunk set content_chunk = content_chunk || ' 最大 10GB。', modified = clock_timestamp()
where content_chunk ~ 'max_wal_size';
select is(
    pg_temp.reasons('j', '怎麼調整max_wal_size') ->> 'by', 'message', 'a changed document is read anew'
);
set local role t_reader;
select throws_ok(
    $$select * from recall.frequent_questions('none')$$, '42704',
    'product_name: there is no product "none" that you may read', 'a product that may be read'
);
select throws_ok(
    $$select * from recall.frequent_questions('t', 0)$$, '22023',
    'p_limit: must be between 1 and 10000, not 0', 'a limit from 1'
);

select * from finish();
