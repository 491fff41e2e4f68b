select plan(23);

create role t_admin;
grant recall_admin to t_admin;
create role t_reader;
grant recall_reader to t_reader;
select recall.create_product('t');
select recall.create_product('hidden', p_readers => '{recall_admin}');
select recall.set_strategy('a');
select recall.set_strategy('b', '{"bm25": 1}');
select recall.ingest_document('t', 'Tea', 'Green tea steeps at eighty degrees.');

-- Draws.
select cmp_ok(
    (select min(recall._uniform_draw(i::text)) from generate_series(1, 1000) as i), '>', float8 '0',
    'a draw is above 0'
);
select ok(
    (
        select abs(avg(recall._uniform_draw(i::text)) - 0.5) < 0.03
            and abs(stddev(recall._uniform_draw(i::text)) - 0.2887) < 0.02
        from generate_series(1, 1000) as i
    ), 'and even'
);
select ok(
    (
        select abs(avg(d) - 0.75) < 0.01 and abs(stddev(d) - 0.0945) < 0.01
        from generate_series(1, 2000) as i, recall._beta_draw(15, 5, i::text) as d
    ), 'Beta(15, 5) has its mean and deviation'
);
select ok(
    (
        select abs(avg(d) - 0.5) < 0.03 and abs(stddev(d) - 0.2887) < 0.02
        from generate_series(1, 1000) as i, recall._beta_draw(1, 1, i::text) as d
    ), 'Beta(1, 1) is even'
);
select is(recall._beta_draw(3, 2, 'x'), recall._beta_draw(3, 2, 'x'), 'the same seed, the same draw');

-- Routing.
select is(recall.route('t', 's'), 'default', 'without experiment the product''s strategy');
select is_empty('select * from recall.assignment', 'and nothing is kept');
set local role t_admin;
select throws_ok(
    $$select recall.start_experiment('t', 'e', '{a,none}')$$, '42704',
    'p_strategies: there is no strategy "none"', 'its strategies must be there'
);
select throws_ok(
    $$select recall.start_experiment('t', 'e', '{a,a}')$$, '22023',
    'p_strategies: must name 2 to 20 different strategies', 'two at least'
);
select throws_ok(
    $$select recall.start_experiment('t', 'e', '{a,b}', 0.6)$$, '22023',
    'p_floor: must be above 0 and at most 1 / number of strategies, not 0.6', 'the floors must fit'
);
select throws_ok(
    $$select recall.end_experiment('t')$$, '55000',
    'p_product_name: no experiment runs on "t"', 'none runs yet'
);
select is((recall.start_experiment('t', 'e', '{a,b}')).strategies, '{a,b}', 'one is started');
select throws_ok(
    $$select recall.start_experiment('t', 'f', '{a,b}')$$, '55000',
    'p_product_name: an experiment runs on "t" already', 'one at a time'
);
reset role;
update recall.experiment set seed = 'fixed';
set local role t_reader;
select throws_ok(
    $$select recall.route('hidden', 's')$$, '42704',
    'product_name: there is no product "hidden" that you may read', 'a product that may be read'
);
create temporary table routed as
select i, recall.route('t', 'before ' || i) as strategy from generate_series(1, 200) as i;
select ok(
    (select count(*) filter (where strategy = 'a') between 70 and 130 from routed),
    'unrated strategies share evenly'
);
select is_empty(
    $$select * from routed where strategy <> recall.route('t', 'before ' || i)$$,
    'a session stays where it is'
);
select is(
    (select strategy from recall.chat('before 1', 'green tea', 't')),
    (select strategy from routed where i = 1),
    'a conversation is answered by what it is routed to'
);
reset role;

-- b is rated good by every session, a by one in four.
insert into recall.conversation (owner, session_id, product_id)
select a.owner, a.session_id, p.id
from recall.assignment as a, recall.product as p
where p.name = 't'
on conflict do nothing;
create temporary table logged as
with log as (
    insert into recall.qa_log (
        product_id, session_id, asked_by, question, strategy, found, markdown, parts, chunk_ids,
        timings
    )
    select c.product_id, c.session_id, c.owner, 'q', a.strategy, true, 'm', '[]', '{}', '{}'
    from recall.conversation as c
    inner join recall.assignment as a on a.owner = c.owner and a.session_id = c.session_id
    returning *
)
select * from log;
insert into recall.message (conversation_id, ordinal, role, content, strategy, answer_id)
select c.id, 100, 'assistant', 'm', l.strategy, l.id
from logged as l
inner join recall.conversation as c on c.owner = l.asked_by and c.session_id = l.session_id;
insert into recall.rating (answer_id, rated_by, score)
select l.id, 'postgres', case when l.strategy = 'b' or l.id % 4 = 0 then 1 else -1 end
from logged as l;
select is(
    (select alpha + beta from recall._rated_arms((select e from recall.experiment as e)) where strategy = 'a'),
    2 + (select count(*) from routed where strategy = 'a')::double precision,
    'each rated session counts once'
);
set local role t_reader;
create temporary table shifted as
select i, recall.route('t', 'after ' || i) as strategy from generate_series(1, 300) as i;
select ok(
    (select count(*) filter (where strategy = 'a') between 15 and 50 from shifted),
    'the better one gets the rest, the floor stays'
);
select is_empty(
    $$select * from routed where strategy <> recall.route('t', 'before ' || i)$$,
    'those who were there stay'
);
reset role;
select is(
    (select count(*) from recall.assignment where strategy = 'a' and session_id ~ '^after'
        and reasons ->> 'by' = 'sampling' and (reasons #>> '{arms,a,sample}')::double precision
        < (reasons #>> '{arms,b,sample}')::double precision),
    0::bigint, 'every decision follows from its reasons'
);
select results_eq(
    $$select strategy, assigned > 100, rated > 50, mean > 0.9 from recall.experiment_status('t')$$,
    $$values ('a', true, true, false), ('b', true, true, true)$$, 'the status tells how they stand'
);
select is(
    (select (recall.end_experiment('t')).ended is not null and recall.route('t', 'after 1') = 'default'),
    true, 'once it ends all get the product''s strategy'
);

select * from finish();
