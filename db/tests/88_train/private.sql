-- Private models: the bound holds, the noise is as long as the formula says, the budget ends.
select plan(23);

create role t_writer;
create role t_reader;
grant recall_writer to t_writer;
grant recall_reader to t_reader;
create schema t_data;
grant usage, create on schema t_data to t_writer;

-- The noise: its length is within 10 of its deviations.
create temporary table noise as
select k.count, k.dimensions, recall._normal_noise(k.count, k.dimensions, 0.02) as v
from (values (1, 501), (5, 500)) as k (count, dimensions);
select ok(
    abs(k.length / (0.02 * sqrt(k.free)) - 1) < 10 / sqrt(2 * k.free), 'its deviation, ' || k.count
)
from (
    select
        n.count, n.count * n.dimensions as free,
        (select sqrt(sum(vector_norm(v) ^ 2)) from unnest(n.v) as v) as length
    from noise as n
) as k;
select ok(
    abs(-(n.v[1] <#> n.v[2]) / (vector_norm(n.v[1]) * vector_norm(n.v[2]))) < 0.5,
    'no two vectors are alike'
)
from noise as n
where n.count = 5;
select ok(
    count(distinct x) > 490, 'nor two numbers of one'
)
from noise as n
cross join unnest(n.v[1]::real []) as x
where n.count = 1;

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
        hyperparams => '{"epsilon": 8, "delta": 1e-6, "budget": 17}'
    ) $$,
    $$ values ('sql', true) $$, 'a private model'
);
select results_eq(
    $$ select array_agg(e.key order by e.key) from recall.trained_model as m
       cross join lateral jsonb_each(m.state -> 'privacy') as e $$,
    $$ values (array['delta', 'epsilon', 'passes', 'rate', 'rho']) $$, 'states what it tells'
);
select ok(
    abs((state #>> '{privacy,rho}')::float8 - (sqrt(8 + ln(1e6)) - sqrt(ln(1e6))) ^ 2) < 1e-12,
    'rho + 2 sqrt(rho ln(1 / delta)) is epsilon'
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
select is_empty($$ select from recall._private_weight $$, 'nor what it had without noise');
insert into recall._class_record (model_id, record_no, class_no, split, text_hash, dense)
select
    m.id, t.n, t.n % 2 + 1, 1, '',
    (recall._dense_features(array[t.text], null, '{"epsilon": 1}'))[1]
from recall.trained_model as m, t_data.ticket as t;
select ok(
    abs(max(vector_norm(dense)) - 1) < 1e-6 and max(vector_dims(dense)) = 2048,
    'no record is longer than one'
)
from recall._class_record;
create temporary table begun as
select m, recall._begin_private(m) as state
from (
    select jsonb_populate_record(
        k, '{"hyperparams": {"epsilon": 0.5, "delta": 1e-6, "vectors": "a"}, "state": {}}'
    ) as m
    from recall.trained_model as k
) as k;
select ok(
    abs(vector_norm((b.state ->> 'dense_mean')::vector - r.mean) / k.deviation / sqrt(2048) - 1)
    < 10 / sqrt(2 * 2048),
    'the mean has noise of deviation 2 / √(2 rho / 10) on the sum'
)
from begun as b
cross join (select avg(dense) as mean, count(*) as n from recall._class_record) as r
cross join lateral (
    select 1.01 * 2 / sqrt(0.2) / (sqrt(0.5 + ln(1e6)) - sqrt(ln(1e6))) / r.n as deviation
) as k;
-- Weights that are not zero, and a record that is another: text, and label.
update recall._private_weight as w
set weights = recall._scale_vector((
    select r.dense || '[1]'::vector from recall._class_record as r where r.record_no = w.class_no
), 3);
select recall._add_private_gradient(jsonb_populate_record(b.m, jsonb_build_object('state', b.state)), 0, 1000)
from begun as b;
create temporary table gradient as select 1 as n, w.* from recall._private_weight as w;
update recall._private_weight set gradient = recall._scale_vector(gradient, 0);
update recall._class_record as r
set
    class_no = 2,
    dense = (recall._dense_features(array['something else altogether'], null, '{"epsilon": 1}'))[1]
where r.record_no = 2;
select is(
    recall._add_private_gradient(
        jsonb_populate_record(b.m, jsonb_build_object('state', b.state)), 0, 1000
    ), 200, 'all records'
)
from begun as b;
insert into gradient select 2 as n, w.* from recall._private_weight as w;
select ok(
    sqrt(sum(vector_norm(a.gradient - b.gradient) ^ 2)) between 0.2 and 2 * sqrt(2),
    'another record moves the gradient by at most 2√2, and not by nothing'
)
from gradient as a
inner join gradient as b on a.class_no = b.class_no and a.n = 1 and b.n = 2;
update recall._private_weight set gradient = recall._scale_vector(gradient, 0);
select recall._fit_private_classes(jsonb_populate_record(
    b.m, jsonb_build_object('state', b.state || '{"after": 200}')
))
from begun as b;
select ok(
    abs(k.length * 200 / (1.01 * 2 * sqrt(2) / sqrt(1.8 * k.rho / 20)) / sqrt(2 * 2049) - 1)
    < 10 / sqrt(2 * 2 * 2049),
    'a pass has noise of deviation 2√2 / √(2 rho 0.9 / 20) on the sum'
)
from (
    select
        (select sqrt(sum(vector_norm(w.velocity) ^ 2)) from recall._private_weight as w) as length,
        (b.state #>> '{privacy,rho}')::float8 as rho
    from begun as b
) as k;
delete from recall._private_weight;
update recall.privacy_budget set spent = 8, spent_delta = 1e-6;

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
        hyperparams => '{"epsilon": 8}') $$, 'lasts for a second'
);
select throws_ok(
    $$ select recall.tune('private', null, 'ticket', 'label', hyperparams => '{"epsilon": 1.5}') $$,
    '55000', 'hyperparams: "epsilon" 1.5 is more than the 1 that is left of the budget 17',
    'and ends'
);
set role t_reader;
select is_empty($$ select from recall.privacy_budget $$, 'is shown to those who may predict');
select * from finish();
