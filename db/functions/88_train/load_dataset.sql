-- Makes a table of a public data set, through the JSON rows of a datasets server.
create or replace function recall.load_dataset(
    source text,
    subset text default null,
    "limit" bigint default null,
    kwargs jsonb default '{}',
    caller_path text default current_setting('search_path')
)
returns table (table_name text, rows bigint)
language plpgsql volatile parallel unsafe security invoker set search_path = recall, pg_temp as $$
#variable_conflict use_variable
declare
    v_plan jsonb := recall._begin_dataset(source, subset, "limit", kwargs, caller_path);
    v_total bigint := (v_plan ->> 'total')::bigint;
    v_loaded bigint;
begin
    execute format('select count(*) from %s', v_plan ->> 'table') into v_loaded;
    while v_loaded < v_total loop
        v_loaded := recall._load_dataset_page(v_plan, v_loaded);
        if v_loaded % 1000 = 0 or v_loaded >= v_total then
            raise notice '%: % of % rows', source, v_loaded, v_total;
        end if;
    end loop;
    perform recall._end_dataset(v_plan);
    return query select source, v_loaded;
end;
$$;

comment on function recall.load_dataset is
'As pgml.load_dataset: the table has the data set''s name and columns, and is made in the first'
' schema of caller_path; one that it made before is made anew. subset: its configuration, needed'
' where it has several; limit: that many rows of split train, null: all splits, one after another;'
' kwargs: url of the server (an origin of recall.http_origin), name, split, lang1 and lang2.'
' recall.fetch_dataset does the same with a commit a page. Raises 22023, 42P07, 42501, 0A000,'
' RC400, RC429, RC502 and RC503.';

grant execute on function recall.load_dataset to recall_writer;
