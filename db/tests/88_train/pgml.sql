-- Trainer pgml hands over to pgml.tune and pgml.predict: a double with their signatures.
select plan(5);

create role t_writer;
grant recall_writer to t_writer;
create table ticket as
select
    case n % 2 when 0 then 'no paper, floor ' || n else 'my password, account ' || n end as text,
    (array['printer', 'login'])[n % 2 + 1] as label
from generate_series(1, 40) as n;
grant select on ticket to t_writer;

set role t_writer;
select throws_ok(
    $$ select recall.tune('t', 'text-classification', 'ticket', model_name => 'pgml') $$,
    '42883', 'the function pgml.tune is not here', 'without the extension'
);
reset role;

create schema pgml;
create table asked (project_name text, model_name text, hyperparams jsonb, records integer);
create function pgml.record_count(relation_name text, y_column_name text)
returns integer
language plpgsql
as $$
declare
    v_records integer;
begin
    execute format('select count(%I) from %I', y_column_name, relation_name) into v_records;
    return v_records;
end;
$$;
create function pgml.tune(
    project_name text, task text default null, relation_name text default null,
    y_column_name text default null, model_name text default null, hyperparams jsonb default '{}',
    test_size real default 0.25, test_sampling text default 'stratified',
    automatic_deploy boolean default true, materialize_snapshot boolean default false
)
returns table (status text, task text, algorithm text, deployed boolean)
language sql
as $$
    insert into public.asked values (
        tune.project_name, tune.model_name, tune.hyperparams,
        pgml.record_count(tune.relation_name, tune.y_column_name)
    )
    returning project_name, 'text_classification', 'transformers', true
$$;
create function pgml.predict(project_name text, "row" text)
returns real
language sql
as $$ select case when "row" like '%paper%' then 1 else 0 end $$;

set role t_writer;
select results_eq(
    $$ select algorithm, deployed from recall.tune(
        't', 'text-classification', 'ticket', 'label', 'pgml:some/transformer',
        '{"learning_rate": 2e-5}'
    ) $$,
    $$ values ('pgml', true) $$, 'tunes'
);
select results_eq(
    $$ select prediction from recall.predict_batch('t', array['no paper', 'password']) $$,
    $$ values ('printer'), ('login') $$, 'its numbers are labels in their order'
);
select is(
    (select metrics ->> 'accuracy' from recall.trained_model), '1', 'judged here'
);
reset role;
select results_eq(
    $$ select model_name, hyperparams, records from asked $$,
    $$ values ('some/transformer', '{"learning_rate": 2e-5}'::jsonb, 30) $$,
    'what is held out is not handed over'
);
select * from finish();
