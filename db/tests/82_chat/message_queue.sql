select plan(21);

create role t_reader;
grant recall_reader to t_reader;
create role t_other;
grant recall_reader to t_other;
create function pg_temp.ask(p_key text, p_second integer, p_queue text default 'group 1')
returns boolean language sql as $$
    select recall.queue_message(p_queue, p_key, timestamptz '2026-01-01' + p_second * interval '1s')
$$;

set local role t_reader;
select ok(pg_temp.ask('m1', 1), 'an empty queue: at once');
select ok(pg_temp.ask('m1', 1), 'and again, for whoever has it too');
select ok(not pg_temp.ask('m3', 3), 'a message waits for one that is being answered');
select ok(not pg_temp.ask('m2', 2), 'so does one that was sent before');
select ok(pg_temp.ask('m9', 9, 'group 2'), 'another queue does not wait');
select ok(not pg_temp.ask('m0', 0), 'nothing overtakes what was begun');
select ok(recall.unqueue_message('group 1', 'm1'), 'it is answered');
select ok(not recall.unqueue_message('group 1', 'm1'), 'once');
select is(
    array[pg_temp.ask('m3', 3), pg_temp.ask('m2', 2), pg_temp.ask('m0', 0)], '{f,f,t}',
    'the next one is that which was sent first, in whatever order they came and ask'
);
reset role;
set local role t_other;
select ok(pg_temp.ask('m5', 5), 'a queue of this name of another role is another one');
reset role;
select is(
    (select array_agg(m.key) from recall.message_queue as q, unnest(q.messages) as m
        where q.owner = 't_reader' and q.name = 'group 1'),
    '{m0,m2,m3}', 'in their order'
);
-- What a process that died had begun, a minute later.
update recall.message_queue
set messages = array[row('m0', now(), now(), clock_timestamp(), true)::recall._queued]
    || messages[2:]
where owner = 't_reader' and name = 'group 1';
set local role t_reader;
select ok(pg_temp.ask('m2', 2), 'what is not asked for again loses its place');
select ok(not pg_temp.ask('m0', 0), 'and finds it again, after what was begun meanwhile');
select recall.unqueue_message('group 1', key) from unnest('{m0,m2,m3}'::text []) as key;
select recall.unqueue_message('group 2', 'm9');
reset role;
select is(
    (select count(*) from recall.message_queue where owner = 't_reader'), 0::bigint,
    'an empty queue is not kept'
);
select recall._purge_sessions(clock_timestamp() + interval '1 day', 1);
select is(
    (select count(*) from recall.message_queue), 0::bigint, 'nor one that was given up long ago'
);
select throws_ok(
    $$ select recall.queue_message('', 'm') $$, '22023',
    'p_queue: must have 1 to 200 characters, not 0', 'no queue'
);
select throws_ok(
    $$ select recall.queue_message('q', 'm', p_lease => '-1 s') $$, '22023',
    'p_lease: must be between 1 second and 1 day, not -00:00:01', 'a strange lease'
);
select throws_ok(
    $$ select recall.queue_message('q', 'm', p_settle => '1 h') $$, '22023',
    'p_settle: must be between 0 and 1 minute, not 01:00:00', 'a strange pause'
);
select ok(
    not recall.queue_message('settled', 'm', p_settle => '50 ms'), 'an earlier one may still come'
);
select pg_sleep(0.1);
select ok(recall.queue_message('settled', 'm', p_settle => '50 ms'), 'then it is its turn');
select throws_ok(
    $$ select recall.queue_message('q', n::text) from generate_series(1, 1001) as n $$, '54000',
    'p_queue: has 1,000 messages already', 'a queue that nobody empties'
);

select * from finish();
