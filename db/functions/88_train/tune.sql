-- Trains a model on a relation, judges it, and deploys it where it is better.
create or replace function recall.tune(
    project_name text,
    task text default null,
    relation_name text default null,
    y_column_name text default null,
    model_name text default null,
    hyperparams jsonb default '{}',
    test_size double precision default 0.25,
    test_sampling text default 'stratified',
    automatic_deploy boolean default true,
    materialize_snapshot boolean default false,
    caller_path text default current_setting('search_path')
)
returns setof recall.tuned
language plpgsql volatile parallel unsafe security invoker set search_path = recall, pg_temp as $$
declare
    v_relation regclass := recall._find_relation(relation_name, caller_path);
    v_model recall.trained_model;
    v_state jsonb;
begin
    v_model := recall._begin_training(
        project_name, task, v_relation, relation_name, y_column_name, model_name, hyperparams,
        test_size, test_sampling, automatic_deploy, materialize_snapshot
    );
    if v_model.status = 'reading' then
        perform recall._read_records(v_model, caller_path);
    end if;
    loop
        v_state := recall._train_step(v_model.id, false);
        if v_state ? 'notice' then
            raise notice '%: %', project_name, v_state ->> 'notice';
        end if;
        exit when v_state ? 'done';
        if v_state ->> 'error' is not null then
            raise exception '%', v_state ->> 'error'
                using
                    errcode = coalesce(v_state ->> 'errcode', 'RC502'),
                    hint = 'recall.train says more of it.';
        end if;
    end loop;
    return query select * from recall._end_training(v_model.id);
end;
$$;

comment on function recall.tune is
'Trains in one transaction, with a notice a step; recall.train does the same with commits. task: a'
' row of recall.task, needed for a new project. relation_name: a table or view, read with the'
' caller''s rights; null: that of the last time. y_column_name: the column to predict. model_name:'
' a row of recall.trainer, or a model''s name that one serves; null: the task''s default.'
' hyperparams: options of the trainer. test_size: share (below 1) or number of records held out, by'
' test_sampling random, last or stratified. caller_path: where relation_name is looked for. Raises'
' 22023, 42P01, 42703, 42501, 55006; nothing is then written.';

grant execute on function recall.tune to recall_writer;
