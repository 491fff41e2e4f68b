-- Makes the table of a data set, or finds it where it was left, and gives what is to be read.
create or replace function recall._begin_dataset(
    p_source text,
    p_subset text,
    p_limit bigint,
    p_kwargs jsonb,
    p_path text
)
returns jsonb
language plpgsql volatile parallel unsafe security invoker set search_path = recall, pg_temp as $$
declare
    v_origin text := coalesce(p_kwargs ->> 'url', 'https://datasets-server.huggingface.co');
    v_subset text := coalesce(
        p_subset, p_kwargs ->> 'name',
        (p_kwargs ->> 'lang1') || '-' || (p_kwargs ->> 'lang2')
    );
    v_subsets text [];
    v_splits jsonb;
    v_split record;
    v_first jsonb;
    v_columns text;
    v_total bigint := 0;
    v_plan jsonb;
    v_table text;
    v_comment text;
begin
    if p_source is null or p_source !~ '^[A-Za-z0-9._/-]{1,63}$' then
        raise exception 'source: must be the name of a data set of at most 63 letters'
            using
                errcode = 'invalid_parameter_value',
                hint = 'Such as imdb or FinGPT/fingpt-sentiment-train.';
    elsif p_limit < 1 then
        raise exception 'limit: must be at least 1, not %', p_limit
            using errcode = 'invalid_parameter_value', hint = 'null: all rows.';
    end if;
    perform recall._check_options('kwargs', p_kwargs, '{
        "url": {"type": "string"}, "name": {"type": "string"}, "split": {"type": "string"},
        "lang1": {"type": "string"}, "lang2": {"type": "string"},
        "trust_remote_code": {"type": "boolean"}
    }');
    v_splits := recall._get_dataset(
        v_origin, 'splits', jsonb_build_object('dataset', p_source)
    ) -> 'splits';
    v_subsets := array(
        select distinct s ->> 'config' from jsonb_array_elements(v_splits) as s order by 1
    );
    if v_subset is null and cardinality(v_subsets) = 1 then
        v_subset := v_subsets[1];
    elsif v_subset is null and 'default' = any(v_subsets) then
        v_subset := 'default';
    elsif v_subset is null or not v_subset = any(v_subsets) then
        raise exception 'subset: "%" has no subset %', p_source, coalesce(v_subset, 'of its own')
            using
                errcode = 'invalid_parameter_value',
                hint = 'There are ' || left(array_to_string(v_subsets, ', '), 500) || '.';
    end if;
    v_plan := '[]';
    for v_split in
        select s.value ->> 'split' as name
        from jsonb_array_elements(v_splits) with ordinality as s (value, n)
        where
            s.value ->> 'config' = v_subset
            and s.value ->> 'split' = coalesce(
                p_kwargs ->> 'split',
                case when p_limit is null then s.value ->> 'split' else 'train' end
            )
        order by s.n
    loop
        v_first := recall._get_dataset(v_origin, 'rows', jsonb_build_object(
            'dataset', p_source, 'config', v_subset, 'split', v_split.name, 'offset', 0, 'length', 1
        ));
        v_plan := v_plan || jsonb_build_object(
            'split', v_split.name, 'offset', v_total, 'rows',
            least((v_first ->> 'num_rows_total')::bigint, p_limit - v_total)
        );
        v_total := v_total + (v_plan -> -1 ->> 'rows')::bigint;
    end loop;
    if v_plan = '[]' then
        raise exception 'kwargs: "%" has no such split', p_source
            using
                errcode = 'invalid_parameter_value',
                hint = 'Leave split out for all of them.';
    end if;
    select string_agg(
        format('%I %s', f.value ->> 'name', recall._dataset_column_type(f.value -> 'type')), ', '
        order by (f.value ->> 'feature_idx')::integer
    ) into v_columns
    from jsonb_array_elements(v_first -> 'features') as f;
    v_table := recall._name_dataset_table(p_source, p_path);
    v_plan := jsonb_build_object(
        'source', p_source, 'table', v_table, 'url', v_origin, 'subset', v_subset,
        'columns', v_columns, 'total', v_total, 'splits', v_plan
    );
    if pg_catalog.to_regclass(v_table) is not null then
        v_comment := pg_catalog.obj_description(pg_catalog.to_regclass(v_table), 'pg_class');
        if v_comment like 'Data set {%' and substr(v_comment, 10)::jsonb = v_plan then
            return v_plan;
        elsif v_comment is null or v_comment not like 'Data set%' then
            raise exception 'source: table % exists, and was not loaded by this function', v_table
                using
                    errcode = 'duplicate_table',
                    hint = 'Rename it, or choose another schema by search_path.';
        end if;
        execute 'drop table ' || v_table;
    end if;
    execute format('create table %s (%s)', v_table, v_columns);
    execute format('comment on table %s is %L', v_table, 'Data set ' || v_plan::text);
    return v_plan;
end;
$$;

comment on function recall._begin_dataset is
'The plan: table, columns, total, splits with their first row''s number and rows. As long as the'
' table''s comment is the plan, it is not complete. Raises 22023, 42P07, 3F000, and as'
' recall._get_dataset.';

grant execute on function recall._begin_dataset to recall_writer;
