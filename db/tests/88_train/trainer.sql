-- A trainer is one file, its functions, and one row: this is such a file, then the row.
select plan(16);

create function recall._fit_majority(p_model recall.trained_model)
returns jsonb
language plpgsql
as $$
begin
    -- Two steps: the first counts, the second ends.
    if p_model.state = '{}' then
        return (
            select jsonb_build_object('label', k.target, 'notice', 'counted ' || k.n)
            from (
                select r.target, count(*) as n
                from recall._record as r
                where r.snapshot_id = p_model.snapshot_id and not r.is_test
                group by r.target
                order by count(*) desc, r.target
                limit 1
            ) as k
        );
    end if;
    return p_model.state || '{"done": true}';
end;
$$;

create function recall._predict_majority(
    p_model recall.trained_model, p_texts_a text [], p_texts_b text []
)
returns setof recall.prediction
language sql
as $$
    select
        n::integer, p_model.state ->> 'label', (p_model.hyperparams ->> 'certainty')::float8, null::jsonb
    from unnest(p_texts_a) with ordinality as t (text_a, n)
$$;

insert into recall.trainer (name, task, fit_name, predict_name, options, ignores, serves, description)
values (
    'majority', 'text-classification', '_fit_majority', '_predict_majority',
    '{"certainty": {"type": "number", "least": 0, "most": 1, "default": 0.5}}',
    '{learning_rate}', '{some/model}', 'The most frequent label'
);

create role t_writer;
create role t_other;
grant recall_writer to t_writer, t_other;
create schema t_data;
grant usage on schema t_data to t_writer;
create table t_data.mail as
select n as id, 'text ' || n as text, case when n % 4 = 0 then 'spam' else 'ham' end as label
from generate_series(1, 100) as n;
grant select on t_data.mail to t_writer;

set role t_writer;
set search_path = t_data, public;
select results_eq(
    $$ select status, task, algorithm, deployed from recall.tune(
        'mail', 'text_classification', 'mail', 'label', 'some/model',
        '{"certainty": 0.75, "training_args": {"learning_rate": 2e-5}}', test_size => 0.2
    ) $$,
    $$ values ('mail', 'text-classification', 'majority', true) $$,
    'the row serves for a model elsewhere'
);
reset search_path;
select is(recall.predict('mail', 'hello'), 'ham', 'and predicts');
select results_eq(
    $$ select n, prediction, probability from recall.predict_batch('mail', array['a', 'b']) $$,
    $$ values (1, 'ham', 0.75::float8), (2, 'ham', 0.75) $$, 'many texts at once'
);
select results_eq(
    $$ select (metrics ->> 'records')::int, (metrics ->> 'accuracy')::float8, status
       from recall.trained_model $$,
    $$ values (20, 0.75::float8, 'ready') $$, 'judged by a fifth, the share of each label held out'
);
select throws_ok(
    $$ select recall.tune('mail', 'text-classification', 't_data.mail', 'label', 'no/model') $$,
    '22023', 'model_name: nobody here trains "no/model" for text-classification', 'unknown model'
);
select throws_ok(
    $$ select recall.tune('mail', 'text-classification', 't_data.mail', 'label', 'majority',
        '{"depth": 3}') $$,
    '22023', 'hyperparams: there is no option "depth"', 'unknown option'
);
select throws_ok(
    $$ select recall.tune('x', 'regression', 't_data.mail') $$,
    '22023', 'task: there is no task "regression"', 'unknown task'
);
select throws_ok(
    $$ select recall.tune('x', 'text-classification', 't_data.none') $$,
    '42P01', 'relation_name: there is no relation "t_data.none"', 'unknown relation'
);
select throws_ok(
    $$ select recall.tune('x', 'text-classification', 't_data.mail', 'none') $$,
    '42703', 'y_column_name: the relation has no column "none"', 'unknown column'
);
select throws_ok(
    $$ select recall.tune('mail', 'text-pair-classification', 't_data.mail') $$,
    '22023',
    'task: project "mail" is one of text-classification, not of text-pair-classification',
    'a project has one task'
);
select throws_ok(
    $$ select recall.predict('mail', 'a', 'b') $$,
    '22023', 'text_b: text-classification takes one text', 'one text, not two'
);
select is(recall.predict('mail', 'a'), 'ham', 'still there');
reset role;
select is_empty(
    'select from recall._record', 'records go when the model is trained'
);

set role t_other;
select throws_ok(
    $$ select recall.predict('mail', 'a') $$,
    '42704', 'project_name: there is no project "mail" with which you may predict',
    'another''s project is none'
);
select is_empty('select name from recall.project', 'nor is it listed');
select throws_ok(
    $$ select recall.tune('mine', 'text-classification', 't_data.mail') $$, '42501', null,
    'a relation that the caller may not read'
);
select * from finish();
