select no_plan();

-- Counting
select recall.ingest_document('tap-metrics', 'Vacuum', 'Vacuum frees the space of dead rows in a table.');
select recall.set_strategy('tap-words', '{"bm25": 1}');

create temporary view figure as
select m.name, m.value, m.labels - 'product' as labels
from recall.metrics() as m
inner join recall.product as p on m.labels ->> 'product' = p.id::text and p.name = 'tap-metrics';

create temporary table answer as
select a.answer_id, a.found, a.timings
from generate_series(1, 3) as n
cross join lateral recall.answer(
    'What does vacuum free?' || left('', n), 'tap-metrics', 'tap-words'
) as a;
select results_eq(
    $$
    select labels, value from figure where name = 'pgrecall_answers_total'
    $$,
    $$
    values (
        '{"by": "learned", "kind": "answer", "found": "true", "strategy": "tap-words"}'::jsonb
        || jsonb_build_object('found', (select bool_and(found) from answer)),
        3::double precision
    )
    $$,
    'answers are counted at once'
);
select results_eq(
    $$
    select (labels ->> 'le')::double precision, value
    from figure
    where name = 'pgrecall_answer_seconds_bucket' and labels ->> 'le' <> '+Inf'
    order by 1
    $$,
    $$
    select b.bound, count(a.timings) filter (where (a.timings ->> 'total')::double precision / 1000 <= b.bound)
        ::double precision
    from unnest(recall._bucket_bounds()) as b (bound) cross join answer as a
    group by b.bound order by 1
    $$,
    'buckets are cumulative, and a bound belongs to its bucket'
);
select ok(
    abs(
        (select value from figure where name = 'pgrecall_answer_seconds_sum')
        - (select sum((timings ->> 'total')::double precision / 1000) from answer)
    ) < 1e-9,
    'their sum'
);
select results_eq(
    $$
    select labels ->> 'stage', value from figure where name = 'pgrecall_stage_seconds_count'
    order by 1
    $$,
    $$values ('answer', 3::double precision), ('comply', 3), ('search', 3)$$,
    'every stage'
);
create temporary table before as select name, labels, value from figure;
select ok(recall._roll_up() >= 3, 'what waits is added up');
select set_eq(
    $$select name, labels, value from before$$, $$select name, labels, value from figure$$,
    'and the figures are the same'
);
select is((select count(*) from recall._event), 0::bigint, 'nothing waits');
select recall.answer('Hello', 'tap-metrics');
select recall.chat('tap', 'What does vacuum free?', 'tap-metrics', 'tap-words');
select recall.rate((select min(answer_id) from answer), -1);
select recall.rate((select min(answer_id) from answer), 1);
select set_has(
    $$select name, labels, value from figure where name ~ '(answers|ratings)_total'$$,
    $$
    values
    (
        'pgrecall_answers_total',
        '{"by": "fixed", "kind": "answer", "found": false, "strategy": "default"}'::jsonb, 1::float8
    ),
    ('pgrecall_ratings_total', '{"score": -1, "strategy": "tap-words"}', 1),
    ('pgrecall_ratings_total', '{"score": 1, "strategy": "tap-words"}', 1)
    $$,
    'chatter, and ratings, also those given anew'
);
select is(
    (
        select count(*) from figure
        where name = 'pgrecall_answer_seconds_count' and labels ->> 'kind' = 'chat' and value = 1
    ),
    1::bigint, 'a turn of a conversation'
);
select recall.set_setting('log_answers', 'off');
select is(
    (select answer_id from recall.answer('What does vacuum free?', 'tap-metrics', 'tap-words')),
    null, 'where nothing is logged'
);
select is(
    (
        select sum(value) from figure
        where name = 'pgrecall_answers_total' and labels ->> 'kind' = 'answer'
    ),
    5::double precision, 'it is counted all the same'
);
select recall.set_setting('log_answers');

-- The catalog
call recall.refresh_metrics();
select is_empty(
    $$
    select m.name from recall.metrics() as m
    where
        not exists (
            select from recall.metric as c
            where
                m.name = any(case c.type
                    when 'histogram' then array[
                        c.name || '_bucket', c.name || '_sum', c.name || '_count'
                    ]
                    else array[c.name]
                end)
                and (m.type, m.help) = (c.type, c.help)
                and array(select jsonb_object_keys(m.labels - 'le')) <@ c.labels
        )
    $$,
    'every figure is in the catalog, with no other labels'
);
select is_empty(
    $$
    select m.name, m.labels from recall.metrics() as m
    group by m.name, m.labels having count(*) > 1
    $$,
    'no figure twice'
);
select is_empty(
    $$
    select m.name from recall.metric as m
    where to_regprocedure('recall.' || m.function_name || '()') is null
    $$,
    'functions that are there'
);

-- What a monitor sees
create role tap_monitor;
grant recall_monitor to tap_monitor;
select recall.create_product('tap-secret', p_readers => '{nobody}', p_writers => '{nobody}');
insert into recall.strategy (name, channels, product_id)
select 'learned: tap-secret', '{"bm25": 1}', id from recall.product where name = 'tap-secret';
select recall.answer('What is it?', 'tap-secret', 'learned: tap-secret');
grant select on figure to tap_monitor;
set local role tap_monitor;
select isnt_empty($$select * from recall.metrics()$$, 'a monitor sees figures');
select ok(
    recall.metrics_text() !~ 'tap-(metrics|secret)', 'and no name of a product or what is named so'
);
select ok(recall.metrics_text() ~ 'strategy="hidden"', 'but the figures of the strategy');
reset role;
update recall.product set readers = '{tap_monitor}' where name = 'tap-metrics';
set local role tap_monitor;
select is(
    (select count(*) from recall.metrics() where name = 'pgrecall_product_info'), 1::bigint,
    'the name of what the role may read'
);
reset role;
select set_eq(
    $$
    select p.proname::text from pg_proc as p
    where p.pronamespace = 'recall'::regnamespace and has_function_privilege('tap_monitor', p.oid, 'execute')
        and not exists (select from pg_depend as d where d.objid = p.oid and d.deptype = 'e')
    $$,
    $$values ('metrics'), ('metrics_text')$$,
    'a monitor may call nothing else'
);
select is_empty(
    $$
    select c.relname from pg_class as c
    where
        c.relnamespace = 'recall'::regnamespace and c.relkind in ('r', 'v', 'm', 'S')
        and case
            when c.relkind = 'S' then has_sequence_privilege('tap_monitor', c.oid, 'usage, select')
            else has_any_column_privilege('tap_monitor', c.oid, 'select, insert, update')
        end
    $$,
    'and read no table'
);

-- A product that is gone takes its figures along.
select recall.answer('What does vacuum free?', 'tap-metrics');
select recall.drop_product('tap-metrics');
select is_empty($$select * from figure$$, 'no figures of a product that is gone');
select lives_ok($$select recall._roll_up()$$, 'nor are those added up that wait');

select is(
    (select count(*) from recall.metrics() as m where m.value is null), 0::bigint, 'no null'
);

select * from finish();
