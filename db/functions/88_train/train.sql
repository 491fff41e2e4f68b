-- recall.tune with a commit after each step: what a killed session left goes on with the next call.
create or replace procedure recall.train(
    project_name text,
    task text default null,
    relation_name text default null,
    y_column_name text default null,
    model_name text default null,
    hyperparams jsonb default '{}',
    test_size double precision default 0.25,
    test_sampling text default 'stratified',
    automatic_deploy boolean default true,
    materialize_snapshot boolean default false
)
language plpgsql security invoker as $$
declare
    v_path text := pg_catalog.current_setting('search_path');
    v_commits boolean;
    v_model recall.trained_model;
    v_state jsonb;
begin
    call recall._can_commit(v_commits);
    v_model := recall._begin_training(
        project_name, task, recall._find_relation(relation_name, v_path), relation_name,
        y_column_name, model_name, hyperparams, test_size, test_sampling, automatic_deploy,
        materialize_snapshot
    );
    if v_model.status = 'reading' then
        perform recall._read_records(v_model, v_path);
    end if;
    loop
        v_state := recall._train_step(v_model.id, coalesce(v_commits, false));
        if v_state ->> 'notice' is not null then
            raise notice '%: %', project_name, v_state ->> 'notice';
        end if;
        exit when v_state ->> 'done' is not null;
        -- Not before the first step: what it refuses leaves nothing.
        if v_commits then
            commit;
        end if;
        if v_state ->> 'error' is not null then
            raise exception '%', v_state ->> 'error'
                using
                    errcode = coalesce(v_state ->> 'errcode', 'RC502'),
                    hint = 'Called again, it begins anew.';
        end if;
        -- Who waits for somebody else's work looks again after a while.
        perform pg_catalog.pg_sleep(coalesce((v_state ->> 'wait')::double precision, 0));
    end loop;
    perform recall._end_training(v_model.id);
end;
$$;

comment on procedure recall.train is
'Arguments as recall.tune''s. The model that is deployed serves all the while. Called again with'
' the same arguments after its session was killed, it goes on after the last step that was'
' committed; with others, or while the relation was read, it begins anew. Raises as recall.tune'
' does, and 42704 for a model_name http:… of no model.';

grant execute on procedure recall.train to recall_writer;
