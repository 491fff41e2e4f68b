select plan(11);

create role t_reader;
grant recall_reader to t_reader;
create role t_other;
grant recall_reader to t_other;
select recall.create_product('t');
select recall.ingest_document('t', 'Slow queries', 'pg_stat_statements finds slow queries.',
    p_url => 'https://example.org/slow');
select recall.ingest_document('t', 'Tea', 'Green tea steeps at eighty degrees.');
create temporary table answer as
select 0 as number, c.* from recall.chat('none', 'tea', 't') as c with no data;
grant all on answer to public;
delete from recall.conversation;

set local role t_reader;
insert into answer
select 1, c.* from recall.chat('s', 'what finds slow queries?', 't', p_message_key => 'm1') as c;
insert into answer
select 2, c.* from recall.chat('s', 'how long does tea steep?', p_message_key => 'm2') as c;
insert into answer
select 3, c.* from recall.chat('s', 'what finds slow queries?', p_message_key => 'm1') as c;
select results_eq(
    $$ select message_id, answer_id, markdown, found, parts, rewritten, strategy
       from answer where number = 3 $$,
    $$ select message_id, answer_id, markdown, found, parts, rewritten, strategy
       from answer where number = 1 $$,
    'a message that came before has its answer once more, whatever was asked since'
);
select ok((select markdown ~ 'pg_stat_statements' from answer where number = 1), 'an answer');
select results_eq(
    $$ select reasons ->> 'repeated' from answer order by number $$,
    $$ values (null), (null), ('true') $$,
    'and it is said which'
);
select is(
    (select array_agg(content order by ordinal) from recall.chat_history('s') where role = 'user'),
    '{what finds slow queries?,how long does tea steep?}', 'nothing is kept twice'
);
reset role;
select is((select count(*) from recall.qa_log where session_id = 's'), 2::bigint, 'nor logged');
set local role t_reader;
select is(
    (select reasons ? 'repeated' from recall.chat('s2', 'tea', 't', p_message_key => 'm1')), false,
    'another session has keys of its own'
);
select is(
    (select count(*) from (select recall.chat('s', 'tea') from generate_series(1, 2)) as c),
    2::bigint, 'messages without a key are each a message'
);
reset role;
set local role t_other;
select is(
    (select reasons ? 'repeated' from recall.chat('s', 'tea', 't', p_message_key => 'm1')), false,
    'and so has another role'
);
reset role;
select throws_ok(
    $$ select recall.chat('s', 'tea', p_message_key => '') $$, '22023',
    'p_message_key: must have 1 to 200 characters, not 0', 'an empty key'
);
select throws_ok(
    $$ select recall.chat('s', 'tea', p_message_key => repeat('k', 201)) $$, '22023',
    'p_message_key: must have 1 to 200 characters, not 201', 'a long key'
);
select recall.set_compliance_rule('secret', 'block', 'hunter2');
set local role t_reader;
select is(
    (
        select array_agg(c.markdown)
        from generate_series(1, 2) as n,
            recall.chat('s', 'tea hunter2', p_message_key => 'blocked-' || n % 1) as c
        where c.markdown !~ 'hunter2'
        having count(distinct c.message_id) = 1
    ) is not null, true, 'a refusal is given once more too'
);
reset role;

select * from finish();
