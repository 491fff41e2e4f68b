-- recall.load_dataset with a commit after each page: called again, it goes on where it was left.
create or replace procedure recall.fetch_dataset(
    source text,
    subset text default null,
    "limit" bigint default null,
    kwargs jsonb default '{}'
)
language plpgsql security invoker as $$
#variable_conflict use_variable
declare
    v_commits boolean;
    v_plan jsonb;
    v_total bigint;
    v_loaded bigint;
begin
    call recall._can_commit(v_commits);
    v_plan := recall._begin_dataset(
        source, subset, "limit", kwargs, pg_catalog.current_setting('search_path')
    );
    v_total := (v_plan ->> 'total')::bigint;
    execute pg_catalog.format('select count(*) from %s', v_plan ->> 'table') into v_loaded;
    while v_loaded < v_total loop
        v_loaded := recall._load_dataset_page(v_plan, v_loaded);
        if v_loaded % 1000 = 0 or v_loaded >= v_total then
            raise notice '%: % of % rows', source, v_loaded, v_total;
        end if;
        if v_commits then
            commit;
        end if;
    end loop;
    perform recall._end_dataset(v_plan);
end;
$$;

comment on procedure recall.fetch_dataset is
'Arguments as recall.load_dataset''s. Raises as recall.load_dataset does.';

grant execute on procedure recall.fetch_dataset to recall_writer;
