-- The table of a data set, with the first schema of a search_path.
create or replace function recall._name_dataset_table(p_source text, p_path text)
returns text
language plpgsql volatile parallel unsafe security invoker set search_path = recall, pg_temp as $$
begin
    perform set_config('search_path', p_path, true);
    if pg_catalog.current_schema() is null then
        raise exception 'search_path: names no schema for the table'
            using errcode = 'invalid_schema_name', hint = 'set search_path = public;';
    end if;
    return pg_catalog.format('%I.%I', pg_catalog.current_schema(), p_source);
end;
$$;

comment on function recall._name_dataset_table is
'Quoted. Raises 3F000 where p_path has no schema that the caller may use.';

grant execute on function recall._name_dataset_table to recall_writer;
