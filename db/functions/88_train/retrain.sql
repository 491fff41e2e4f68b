-- Trains a project once more as it was trained the last time, where its relation has grown.
create or replace procedure recall.retrain(p_project_name text, p_min_new integer default 1)
language plpgsql security invoker as $$
declare
    v_path text := pg_catalog.current_setting('search_path');
    v_model record;
    v_relation pg_catalog.regclass;
    v_count bigint;
begin
    if p_min_new is null then
        raise exception 'p_min_new: must not be null'
            using errcode = 'invalid_parameter_value', hint = '0 trains whatever is new.';
    end if;
    -- By the caller's rights; recall.train refuses a project that he may only predict with.
    select
        m.trainer, m.model_name, m.hyperparams, m.automatic_deploy, s.relation_name,
        s.y_column_name, s.text_a_column, s.text_b_column, s.test_size, s.test_sampling,
        s.is_materialized, s.train_count + s.test_count as records
    into v_model
    from recall.project as p
    inner join recall.trained_model as m on p.id = m.project_id
    inner join recall.project_snapshot as s on m.snapshot_id = s.id
    where p.name = p_project_name and m.status = 'ready'
    order by p.owner <> current_user, p.id, m.id desc
    limit 1;
    if not found then
        raise exception 'p_project_name: there is no project "%" with a trained model',
            pg_catalog.left(p_project_name, 100)
            using errcode = 'undefined_object', hint = 'recall.tune trains the first one.';
    end if;
    v_relation := recall._find_relation(v_model.relation_name, v_path);
    if v_relation is not null then
        execute pg_catalog.format('select count(*) from %s', v_relation) into v_count;
    end if;
    if v_count - v_model.records < p_min_new then
        raise notice '%: % records, of which % are new, too few to train again',
            p_project_name, v_count, v_count - v_model.records;
        return;
    end if;
    call recall.train(
        p_project_name, null, v_model.relation_name, v_model.y_column_name,
        coalesce(v_model.model_name, v_model.trainer),
        v_model.hyperparams || pg_catalog.jsonb_build_object(
            'dataset_args', pg_catalog.jsonb_strip_nulls(pg_catalog.jsonb_build_object(
                'text_column', v_model.text_a_column, 'text_b_column', v_model.text_b_column
            ))
        ),
        v_model.test_size, v_model.test_sampling, v_model.automatic_deploy,
        v_model.is_materialized
    );
end;
$$;

comment on procedure recall.retrain is
'recall.train with the arguments of the project''s newest model, so that a classifier begins with'
' its solution; where the relation has p_min_new records or more than it had then (0: in any case),'
' else a notice. For recall.schedule_training, or any other clock. relation_name is looked for in'
' the search_path. Raises 42704 where there is nothing trained, 22023, and as recall.train.';

grant execute on procedure recall.retrain to recall_writer;
