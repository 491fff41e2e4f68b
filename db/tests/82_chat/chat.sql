select plan(57);

create role t_reader;
grant recall_reader to t_reader;
create role t_other;
grant recall_reader to t_other;

select recall.create_product('t');
select recall.create_product('t2');
select recall.ingest_document('t', 'Slow queries', 'pg_stat_statements finds slow queries on the '
    || 'primary by their total time.', p_url => 'https://example.org/slow', p_tag => 'official');
select recall.ingest_document('t', 'Slow queries on a replica', 'On a replica slow queries wait for '
    || 'the replay of the log, or cancel it.', p_url => 'https://example.org/replica',
    p_tag => 'official');
select recall.ingest_document('t', '主從複製延遲', '先看延遲發生在傳送、落盤還是回放。備庫上的長查詢會擋住回放。',
    p_tag => 'official');
select recall.ingest_document('t', '磁碟滿了', '刪除暫存檔案，再擴大檔案系統。備庫的磁碟也要一起擴大。',
    p_tag => 'official');
select recall.ingest_document('t', 'Tea', 'Green tea steeps at eighty degrees.', p_tag => 'official');

create function pg_temp.turn(p_role text, p_content text) returns jsonb language sql as $$
    select jsonb_build_object('role', p_role, 'content', p_content)
$$;
create function pg_temp.follow_up(p_message text, p_earlier text) returns text language sql as $$
    select f.question
    from recall._follow_up(
        p_message, jsonb_build_array(pg_temp.turn('user', p_earlier)),
        (select id from recall.product where name = 't')
    ) as f
$$;

-- Follow-ups.
select is(
    pg_temp.follow_up('and on a replica?', 'what are slow queries?'),
    'and on a replica? slow queries', 'a message that leans on the one before gets its words'
);
select is(
    pg_temp.follow_up('那備庫呢?', '主從複製延遲怎麼辦'),
    '那備庫呢? 主從複製延遲', 'in Chinese too'
);
select is(
    pg_temp.follow_up('那备库呢?', '主從複製延遲怎麼辦'),
    '那备库呢? 主從複製延遲', 'across scripts, as it was written'
);
select is(
    pg_temp.follow_up('slow queries on the primary by total time', 'green tea'),
    'slow queries on the primary by total time', 'a question of its own stays as it is'
);
select is(
    pg_temp.follow_up('degrees?', 'qqqq wwww'), 'degrees?', 'unknown words are not carried over'
);
select is(
    pg_temp.follow_up('What is the capital of France?', '主從複製延遲怎麼辦'),
    'What is the capital of France?', 'another topic in another language is asked by itself'
);
select is(
    pg_temp.follow_up('今天天气怎么样', 'what are slow queries?'), '今天天气怎么样',
    'and the other way round'
);
select is(
    pg_temp.follow_up('on kubernetes', 'what are slow queries?'), 'on kubernetes slow queries',
    'one word that the product does not have is no other topic'
);
select is(
    array(
        select f.leans
        from unnest(array['how to cancel?', '怎麼擴大', '怎样扩大?', 'replica', '什麼是回放',
            'how do slow replicas cancel']) with ordinality as m (message, no)
        cross join recall._follow_up(
            m.message, jsonb_build_array(pg_temp.turn('user', '磁碟滿了,還是 slow queries?')),
            (select id from recall.product where name = 't')
        ) as f
        order by m.no
    ),
    '{t,t,t,f,f,f}', 'how to do what: one word after "how" leans on what was said, a name does not'
);
select is(
    (select f.is_follow_up from recall._follow_up('and then?', '[]', 1) as f), false,
    'without history nothing follows'
);
select is(
    (select f.question from recall._follow_up(null, null, null) as f), null, 'nothing in, nothing out'
);
select lives_ok(
    $$select recall._follow_up(repeat('it ''" $1 \ 那', 3000), jsonb_build_array(
        jsonb_build_object('role', 'user', 'content', repeat('x''; drop table a; 備', 3000))), 1)$$,
    'nor does any text raise'
);
select is(
    array(
        select recall._correction(m)
        from unnest(array[
            'no, I meant the replica', 'Sorry, what I meant was: drop it', 'not the primary, the replica',
            '不是，我是說備庫', '我问的是怎么恢复', '不是主库,是备库',
            'not sure, how do I?', '不能用吗', 'I meant', '為什麼不是', null
        ]) as m
    ),
    '{the replica,drop it,the replica,備庫,怎么恢复,备库,null,null,null,null,null}',
    'a correction is what follows its opening'
);
select is(
    (
        select f.question
        from recall._follow_up(
            'which of them?', jsonb_build_array(
                pg_temp.turn('user', 'green tea'),
                pg_temp.turn('assistant', '**steeps** [tea](https://example.org)\nSources: [1] log')
                || '{"cited": "Slow queries"}'
            ), (select id from recall.product where name = 't')
        ) as f
    ),
    'which of them? green tea', 'of an answer counts what it cites, not its text'
);
select is(recall._refers_back('這應該怎麼做'), '這', '這 refers back');
select is(recall._refers_back('應該怎麼設定'), null, '應該 does not');
select is(recall._refers_back('What about unbinding?'), 'what about', 'nor is case of account');

-- A conversation.
set local role t_reader;
create temporary table first_turn as
select * from recall.chat('s', 'what are slow queries?', 't');
create temporary table second_turn as select * from recall.chat('s', 'and on a replica?');
select ok((select found from first_turn), 'the first question is answered');
select is((select rewritten from first_turn), 'what are slow queries?', 'as it stands');
select is((select reasons ->> 'by' from first_turn), 'message', 'and the reasons say so');
select matches(
    (select rewritten from second_turn), '^and on a replica\? (slow queries|queries slow)$',
    'the second with its context'
);
select ok(
    (select markdown like '%https://example.org/replica%' from second_turn), 'answered with a link'
);
select is(
    (select reasons ->> 'by' || jsonb_array_length(reasons -> 'candidates') from second_turn),
    'rewritten2', 'the reasons name what competed'
);
select is(
    (select array_agg(ordinal || role) from recall.chat_history('s')),
    '{1user,2assistant,3user,4assistant}', 'the history is in order'
);
select is(
    (select array_agg(ordinal) from recall.chat_history('s', 1)), '{4}', 'its last turns are asked for'
);
select is(
    (select message_id from recall.chat_history('s', 1)), (select message_id from second_turn),
    'message_id is the answer''s'
);
select throws_ok(
    $$select recall.chat('s', 'tea', 't2')$$, '22023', 'p_product_name: session "s" is of another product',
    'a session keeps its product'
);
select throws_ok(
    $$select recall.chat(null, 'tea', 't')$$, '22023',
    'p_session_id: a session needs a name of 1 to 200 characters', 'a session needs a name'
);
select throws_ok(
    $$select recall.chat('x', 'tea', 'none')$$, '42704',
    'product_name: there is no product "none" that you may read', 'and a product that is there'
);
select throws_ok(
    $$select recall.chat_history('s', 0)$$, '22023', 'p_limit: must be 1 or more, not 0',
    'a limit is 1 or more'
);
set local role t_other;
select is_empty($$select * from recall.chat_history('s')$$, 'another role has no such session');
select is(
    (select rewritten from recall.chat('s', 'and on a replica?', 't')), 'and on a replica?',
    'and begins its own under the name'
);
select ok(recall.forget_session('s'), 'it can forget it');
select ok(not recall.forget_session('s'), 'once');
set local role t_reader;
select is((select count(*) from recall.chat_history('s')), 4::bigint, 'the first role''s stays');
select lives_ok(
    $$select recall.chat('s', m)
      from unnest(array[null, '', '   ', e'\u0001', repeat('長 text ', 20000), '%s $1 '';--']) as m$$,
    'no message raises'
);
reset role;
select is(
    (select asked_by::text || session_id from recall.qa_log order by id limit 1), 't_readers',
    'answers are logged with their session'
);

-- An entry is shown verbatim once; a follow-up gets what of it answers.
select recall.ingest_document(
    't2', 'Log piles up', 'Something still needs old log that piles up.', p_tag => 'direct'
);
select recall.ingest_document(
    't2', 'Log piles up again', 'Drop the slot of a replica that is gone.', p_tag => 'direct'
);
select recall.ingest_document('t2', 'Other ' || i, 'Nothing of it ' || i) from generate_series(1, 9) as i;
set local role t_reader;
select ok(
    (select markdown ~ 'Something' from recall.chat('v', 'the log piles up', 't2')), 'an entry'
);
select is(
    (
        select array_agg(p.kind) filter (where p.kind = 'knowledge' and p.content ~ 'Something')
        from recall.chat('v', 'what about it?') as c cross join lateral unnest(c.parts) as p
    ), null, 'which is not given whole again'
);
reset role;

-- A correction replaces the question before; a topic stays while turns lean on it.
set local role t_reader;
select recall.chat('topic', 'what are slow queries?', 't');
select is(
    (select rewritten from recall.chat('topic', 'no, I meant how does green tea steep')),
    'how does green tea steep', 'a correction is asked by itself'
);
reset role;

-- Candidates.
select recall.set_strategy('words', '{"bm25": 1}');
select recall.set_strategy('rich', p_options => '{"chat": {"candidates": ["words", "none", "rich"]}}');
create temporary table ranked as
select * from recall.chat('c', 'what are slow queries?', 't', 'rich');
select is(
    (select array_agg(c ->> 'by' || ' ' || (c ->> 'strategy'))
     from ranked, jsonb_array_elements(reasons -> 'candidates') as c),
    '{message rich,strategy words}', 'other strategies compete, those that are there'
);
select ok(
    (select bool_and((c ->> 'coverage')::numeric between 0 and 1
        and (c ->> 'score')::numeric = (c ->> 'coverage')::numeric + 0.1 * (c ->> 'agreement')::numeric)
     from ranked, jsonb_array_elements(reasons -> 'candidates') as c),
    'the score is what the documents say'
);
select is(
    (select (reasons ->> 'score')::numeric from ranked),
    (select max((c ->> 'score')::numeric)
     from ranked, jsonb_array_elements(reasons -> 'candidates') as c),
    'the best one is taken'
);
select is(
    (select strategy || coalesce((select m.strategy from recall.message as m where m.id = message_id), '')
     from ranked),
    (select (reasons ->> 'strategy') || (reasons ->> 'strategy') from ranked), 'and named'
);
select ok(
    (select markdown ~ 'Sources:' from recall.chat('l', 'slow replica', 't')), 'in its language'
);
select ok(
    (select rewritten ~ '[a-z]' and markdown ~ '來源:' from recall.chat('l', '那備庫呢? 磁碟滿了', 't')),
    'also where words of another are carried over'
);
set local role t_other;
select ok(
    (select found from recall.chat('all', 'what are slow queries?')), 'all products can be asked'
);
select ok(
    (select reasons -> 'carried' @> '["queries", "slow"]' and jsonb_array_length(reasons -> 'carried') = 2
    from recall.chat('all', 'and on a replica?', null, 'rich')), 'with follow-ups, each word once'
);
reset role;

-- What does not fit is summed up; a session that rested has no context.
select recall.set_strategy('short', p_options => '{"chat": {"history_tokens": 40}}');
select recall.chat('long', 'what are slow queries?', 't', 'short');
select recall.chat('long', 'green tea degrees steeps', 't', 'short');
select recall.chat('long', 'and on a replica?', 't', 'short');
select ok(
    (select summary is not null and summarized_to > 0 from recall.conversation where session_id = 'long'),
    'older turns are summed up'
);
select is(
    recall._first_sentence(e'# A title\n[One](http://a) is first. Two is not.', 100),
    'A title One is first.', 'by their first sentences'
);
update recall.conversation set last_message = now() - interval '2 days';
select recall.set_setting('session_expiry', '3 days');
set local role t_reader;
select isnt(
    (select reasons ->> 'turns' from recall.chat('s', 'more?')), '0', 'a session may rest'
);
reset role;
update recall.conversation set last_message = now() - interval '2 days';
select recall.set_setting('session_expiry');
set local role t_reader;
select is(
    (select reasons ->> 'turns' from recall.chat('s', 'and on a replica?')), '0',
    'but no longer than the setting session_expiry'
);
reset role;
call recall.purge_sessions('1 day');
select is(
    (select array_agg(session_id) from recall.conversation), '{s}', 'purging deletes those that rest'
);

-- Rules.
select recall.set_compliance_rule('secret', 'mask', 'hunter2');
set local role t_reader;
select recall.chat('s', 'tea hunter2 degrees');
reset role;
select is_empty(
    $$select * from recall.message where content ~ 'hunter2' or rewritten ~ 'hunter2'$$,
    'what a rule masks is not kept'
);
select is_empty($$select * from recall.qa_log where question ~ 'hunter2'$$, 'nor logged');

select ok(
    (select c.found from recall.chat('topics', '主從複製延遲怎麼辦', 't') as c),
    'a topic is answered'
);
select is(
    (
        select row(c.found, c.reasons ->> 'topic')::text
        from recall.chat('topics', 'What is the capital of France?', 't') as c
    ),
    '(f,new)', 'another one not by its documents'
);

select * from finish();
