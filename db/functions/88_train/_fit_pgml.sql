-- Hands the records of a model to pgml.tune, which trains a transformer in this server.
create or replace function recall._fit_pgml(p_model recall.trained_model)
returns jsonb
language plpgsql volatile parallel unsafe security invoker set search_path = recall, pg_temp as $$
declare
    v_project text := format('recall %s', p_model.id);
    v_path text := current_setting('search_path');
begin
    perform recall._require_vendor('pgml.tune');
    perform recall._require_vendor('pgml.predict');
    create temporary table _pgml_record on commit drop as
    select r.text_a as text, r.text_b as text_b, r.target as label
    from _record as r
    where r.snapshot_id = p_model.snapshot_id and not r.is_test
    order by r.record_no;
    -- It looks for the relation, and for its own helpers, by bare names.
    perform set_config('search_path', recall._vendor_path(), true);
    execute 'select * from pgml.tune('
        'project_name => $1, task => $2, relation_name => $3, y_column_name => $4,'
        ' model_name => $5, hyperparams => $6, test_size => $7, test_sampling => $8)'
    using
        v_project, p_model.task, '_pgml_record', 'label',
        coalesce(nullif(split_part(p_model.model_name, ':', 2), ''), 'distilbert-base-uncased'),
        p_model.hyperparams, 0.1::real, 'last';
    perform set_config('search_path', v_path, true);
    drop table pg_temp._pgml_record;
    return jsonb_build_object('project', v_project, 'labels', (
        select jsonb_agg(k.target order by k.target collate "C")
        from (
            select distinct r.target
            from _record as r
            where r.snapshot_id = p_model.snapshot_id and not r.is_test
        ) as k
    ), 'done', true);
end;
$$;

comment on function recall._fit_pgml is
'A trainer''s function. model_name: pgml:transformer, distilbert-base-uncased where it names none.'
' Raises 42883, 42501 where pgml cannot be used, and what pgml.tune raises.';
