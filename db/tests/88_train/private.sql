-- Private models: the bound holds, the noise is as long as the formula says, the budget ends.
select plan(22);

create role t_writer;
create role t_reader;
grant recall_writer to t_writer;
grant recall_reader to t_reader;
create schema t_data;
grant usage, create on schema t_data to t_writer;

-- The noise, by its two formulas; its length is within 10 of its deviations.
create temporary table noise as
select
    k.classes, k.delta,
    recall._privacy_noise(k.classes, 500, 0.02, 0.5, k.delta) as a,
    recall._privacy_noise(k.classes, 500, 0.02, 0.5, k.delta) as b
from (values (2, 0), (5, 0), (2, 1e-6), (5, 1e-6)) as k (classes, delta);
select ok(
    abs(k.length / (0.02 / 0.5 * k.free) - 1) < 10 / sqrt(k.free),
    'gamma: the mean length is dimensions times sensitivity over epsilon, ' || k.classes
)
from (
    select
        n.classes, (n.classes - 1) * 500 as free,
        (select sqrt(sum(vector_norm(v) ^ 2)) from unnest(n.a) as v) as length
    from noise as n
    where n.delta = 0
) as k;
select ok(
    abs(k.length / (k.deviation * sqrt(k.free)) - 1) < 10 / sqrt(2 * k.free),
    'normal: by zero-concentrated privacy, ' || k.classes
)
from (
    select
        n.classes, (n.classes - 1) * 500 as free,
        0.02 / sqrt(2 * (sqrt(0.5 + ln(1e6)) - sqrt(ln(1e6))) ^ 2) as deviation,
        (select sqrt(sum(vector_norm(v) ^ 2)) from unnest(n.a) as v) as length
    from noise as n
    where n.delta > 0
) as k;
select ok(
    bool_and((select vector_norm(sum(v)) < 1e-4 * vector_norm(n.a[1]) from unnest(n.a) as v)),
    'it adds up to zero over the classes'
)
from noise as n;
select ok(
    bool_and(abs(-(n.a[1] <#> n.b[1]) / (vector_norm(n.a[1]) * vector_norm(n.b[1]))) < 0.5),
    'and no two are alike'
)
from noise as n;
select ok(
    bool_and(u.values > 490), 'nor two numbers of one'
)
from (
    select count(distinct x) as values
    from noise as n
    cross join unnest(n.a[1]::real []) as x
    group by n.classes, n.delta
) as u;

-- The bound: one record is another, and the solution moves by no more than the sensitivity.
set role t_writer;
set search_path = t_data, public;
create table ticket as
select
    n,
    case n % 2 when 0 then 'the printer is empty ' || n % 7
    else 'my password does not work ' || n % 5 end as text,
    (array['hardware', 'login'])[n % 2 + 1] as label
from generate_series(1, 200) as n;
select results_eq(
    $$ select algorithm, deployed from recall.tune(
        'private', 'text-classification', 'ticket', 'label',
        hyperparams => '{"epsilon": 8, "delta": 1e-6, "ridge": 0.1, "budget": 17}'
    ) $$,
    $$ values ('sql', true) $$, 'a private model'
);
select results_eq(
    $$ select array_agg(e.key order by e.key) from recall.trained_model as m
       cross join lateral jsonb_each(m.state -> 'privacy') as e $$,
    $$ values (array['delta', 'epsilon', 'ridge', 'sensitivity']) $$, 'states what it tells'
);
select ok(
    abs((state #>> '{privacy,sensitivity}')::float8 - 1.1 * 2 * sqrt(2) / (150 * 0.1)) < 1e-12,
    'sensitivity: 2√2 / (records · ridge), and a tenth'
)
from recall.trained_model;
select is(
    (select count(*) from recall.predict_batch('private', array['printer', null, 'password'])),
    3::bigint, 'it predicts'
);
select ok(
    abs(p[1] + p[2] - 1) < 1e-9, 'with probabilities'
)
from recall.predict_proba('private', 'the printer') as p;
reset role;
select is_empty($$ select from recall._class_record $$, 'no record is kept');
select results_eq(
    $$ select sum(records), count(*) from recall._class $$, $$ values (0::bigint, 2::bigint) $$,
    'nor how many there were of a label'
);
select results_eq(
    $$ select length(term), weights::text from recall._class_term $$, $$ values (0, '[0,0]') $$,
    'nor a word'
);
insert into recall._class_record (model_id, record_no, class_no, split, text_hash, dense)
select
    m.id, t.n, t.n % 2 + 1, 1, '',
    (recall._dense_features(array[t.text], null, '{"epsilon": 1}'))[1]
from recall.trained_model as m, t_data.ticket as t;
select ok(
    abs(max(vector_norm(dense)) - 1) < 1e-6 and max(vector_dims(dense)) = 513,
    'no record is longer than one'
)
from recall._class_record;
create temporary table solved as
select 1 as n, s.* from recall.trained_model as m, recall._solve_private(m.id, 0.1) as s;
-- What moves it most: another text, and another label.
update recall._class_record as r
set
    class_no = 2,
    dense = (recall._dense_features(array['something else altogether'], null, '{"epsilon": 1}'))[1]
where r.record_no = 2;
insert into solved
select 2, s.* from recall.trained_model as m, recall._solve_private(m.id, 0.1) as s;
select ok(
    sqrt(sum(vector_norm(u.a - u.b) ^ 2)) between 0.1 * min(a.sensitivity) and min(a.sensitivity),
    'another record moves the solution by at most the sensitivity, and not by nothing'
)
from solved as a
inner join solved as b on a.n = 1 and b.n = 2
cross join lateral unnest(a.weights, b.weights) as u (a, b);

-- The budget.
set role t_writer;
select results_eq(
    $$ select epsilon, spent, spent_delta from recall.privacy_budget $$,
    $$ values (17::float8, 8::float8, 1e-6::float8) $$, 'is counted'
);
select throws_ok(
    $$ select recall.tune('private', null, 'ticket', 'label',
        hyperparams => '{"epsilon": 1, "budget": 100}') $$,
    '22023', 'hyperparams: "budget" of this project is 17, and stays', 'is not raised'
);
select lives_ok(
    $$ select recall.tune('private', null, 'ticket', 'label',
        hyperparams => '{"epsilon": 8, "ridge": 0.1}') $$, 'lasts for a second'
);
select throws_ok(
    $$ select recall.tune('private', null, 'ticket', 'label', hyperparams => '{"epsilon": 1.5}') $$,
    '55000', 'hyperparams: "epsilon" 1.5 is more than the 1 that is left of the budget 17',
    'and ends'
);
set role t_reader;
select is_empty($$ select from recall.privacy_budget $$, 'is shown to those who may predict');
select * from finish();
