-- Reads the next page of a data set into its table, and gives how many rows the table has then.
create or replace function recall._load_dataset_page(p_plan jsonb, p_loaded bigint)
returns bigint
language plpgsql volatile parallel unsafe security invoker set search_path = recall, pg_temp as $$
declare
    v_split jsonb;
    v_rows jsonb;
begin
    select s.value into v_split
    from jsonb_array_elements(p_plan -> 'splits') as s
    where
        (s.value ->> 'offset')::bigint <= p_loaded
        and (s.value ->> 'offset')::bigint + (s.value ->> 'rows')::bigint > p_loaded;
    v_rows := recall._get_dataset(p_plan ->> 'url', 'rows', jsonb_build_object(
        'dataset', p_plan ->> 'source', 'config', p_plan ->> 'subset',
        'split', v_split ->> 'split', 'offset', p_loaded - (v_split ->> 'offset')::bigint,
        'length', least(
            100, (v_split ->> 'offset')::bigint + (v_split ->> 'rows')::bigint - p_loaded
        )
    )) -> 'rows';
    if coalesce(jsonb_array_length(v_rows), 0) = 0 then
        raise exception 'source: row % of split % did not come',
            p_loaded - (v_split ->> 'offset')::bigint, v_split ->> 'split'
            using errcode = 'RC502', hint = 'Call again later.';
    end if;
    execute format(
        'insert into %1$s select r.* from jsonb_array_elements($1) with ordinality as e (value, n),'
        ' jsonb_populate_record(null::%1$s, e.value -> ''row'') as r order by e.n',
        p_plan ->> 'table'
    )
    using v_rows;
    return p_loaded + jsonb_array_length(v_rows);
end;
$$;

comment on function recall._load_dataset_page is
'p_loaded: how many rows it has. At most 100 rows a page. Raises RC502 where none came, and as'
' recall._get_dataset.';

grant execute on function recall._load_dataset_page to recall_writer;
