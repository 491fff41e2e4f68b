-- Checks recall.tune's arguments, and opens a model; or takes up one that a dead session left.
create or replace function recall._begin_training(
    p_project_name text,
    p_task text,
    p_relation regclass,
    p_relation_name text,
    p_y_column_name text,
    p_model_name text,
    p_hyperparams jsonb,
    p_test_size double precision,
    p_test_sampling text,
    p_automatic_deploy boolean,
    p_materialize_snapshot boolean
)
returns recall.trained_model
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_project recall.project := recall._open_project(p_project_name, p_task);
    v_trainer recall.trainer := recall._choose_trainer(v_project.task, p_model_name);
    v_options jsonb := recall._trainer_options(v_trainer, p_hyperparams);
    v_snapshot recall.project_snapshot;
    v_model recall.trained_model;
begin
    perform recall._check_number(
        'test_size', p_test_size, 0, 1e9, 'A share below 1, or a number of records.'
    );
    if p_test_sampling is null or p_test_sampling not in ('random', 'last', 'stratified') then
        raise exception 'test_sampling: must be random, last or stratified, not %',
            coalesce(left(p_test_sampling, 100), 'null')
            using errcode = 'invalid_parameter_value', hint = 'Leave it out for its default.';
    end if;
    perform recall._refuse_null('materialize_snapshot', p_materialize_snapshot is null);
    v_snapshot := recall._describe_snapshot(
        v_project, p_relation, p_relation_name, p_y_column_name,
        coalesce(p_hyperparams -> 'dataset_args', '{}')
    );
    v_snapshot.test_size := p_test_size;
    v_snapshot.test_sampling := p_test_sampling;
    v_model := recall._unfinished_model(v_project, v_snapshot, v_trainer.name, v_options);
    if v_model.id is not null then
        return v_model;
    end if;
    if v_snapshot.id is null then
        insert into project_snapshot (
            project_id, relation_name, text_a_column, text_b_column, y_column_name, test_size,
            test_sampling, is_materialized
        ) values (
            v_project.id, v_snapshot.relation_name, v_snapshot.text_a_column,
            v_snapshot.text_b_column, v_snapshot.y_column_name, p_test_size, p_test_sampling,
            p_materialize_snapshot
        )
        returning * into v_snapshot;
    end if;
    insert into trained_model (
        project_id, snapshot_id, trainer, task, model_name, hyperparams, automatic_deploy, status
    ) values (
        v_project.id, v_snapshot.id, v_trainer.name, v_project.task, p_model_name, v_options,
        coalesce(p_automatic_deploy, true),
        case when v_snapshot.train_count > 0 then 'training' else 'reading' end
    )
    returning * into v_model;
    return v_model;
end;
$$;

comment on function recall._begin_training is
'The model is ''reading'' where recall._read_records has to fill its snapshot, else ''training''.'
' p_relation null: the last snapshot''s relation, or the snapshot itself where it was materialized.'
' Raises 22023, 42704, 42703, 42P01, 55006.';

grant execute on function recall._begin_training to recall_writer;
