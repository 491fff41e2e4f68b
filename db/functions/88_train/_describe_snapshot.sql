-- Which columns of a relation a project is trained with; without one, those of its last time.
create or replace function recall._describe_snapshot(
    p_project recall.project,
    p_relation regclass,
    p_relation_name text,
    p_y_column_name text,
    p_columns jsonb
)
returns recall.project_snapshot
language plpgsql stable parallel safe security invoker set search_path = recall, pg_temp as $$
declare
    v_task recall.task;
    v_snapshot recall.project_snapshot;
begin
    if p_relation is null and p_relation_name is not null then
        raise exception 'relation_name: there is no relation "%"', left(p_relation_name, 200)
            using
                errcode = 'undefined_table',
                hint = 'A table or view, with its schema where that is not in your search_path.';
    elsif p_relation is null then
        select * into v_snapshot
        from project_snapshot
        where project_id = p_project.id and train_count > 0
        order by id desc
        limit 1;
        if not found then
            raise exception 'relation_name: project "%" is new, and needs a relation',
                p_project.name
                using
                    errcode = 'invalid_parameter_value',
                    hint = 'A table or view with the texts and what is to be predicted of them.';
        elsif not v_snapshot.is_materialized then
            v_snapshot.id := null;
            v_snapshot.train_count := 0;
        end if;
        return v_snapshot;
    end if;
    select * into v_task from task where name = p_project.task;
    v_snapshot.relation_name := p_relation_name;
    v_snapshot.train_count := 0;
    v_snapshot.y_column_name := recall._choose_column(
        p_relation, 'y_column_name',
        coalesce(
            p_y_column_name, p_columns ->> 'class_column', p_columns ->> 'label_column',
            p_columns ->> 'summary_column', p_columns ->> 'target_column',
            p_columns ->> 'answers_column'
        ),
        v_task.target_columns, '{}'
    );
    v_snapshot.text_a_column := recall._choose_column(
        p_relation, 'relation_name',
        coalesce(
            p_columns ->> 'text_column', p_columns ->> 'text1_column',
            p_columns ->> 'question_column', p_columns ->> 'source_column'
        ),
        v_task.text_a_columns, array[v_snapshot.y_column_name]
    );
    if v_task.text_b_columns is not null then
        v_snapshot.text_b_column := recall._choose_column(
            p_relation, 'relation_name',
            coalesce(
                p_columns ->> 'text_b_column', p_columns ->> 'text2_column',
                p_columns ->> 'context_column'
            ),
            v_task.text_b_columns, array[v_snapshot.y_column_name, v_snapshot.text_a_column]
        );
    end if;
    return v_snapshot;
end;
$$;

comment on function recall._describe_snapshot is
'p_columns: dataset_args of the hyperparams. Its id is set where it is there with its records.'
' Raises 42P01, 42703, 22023.';
