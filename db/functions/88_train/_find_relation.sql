-- A relation by its name as a search_path finds it; null where there is none.
create or replace function recall._find_relation(p_name text, p_path text)
returns regclass
language plpgsql volatile parallel unsafe security invoker set search_path = recall, pg_temp as $$
begin
    perform set_config('search_path', p_path, true);
    return pg_catalog.to_regclass(p_name);
end;
$$;

comment on function recall._find_relation is
'Raises 42501 where the caller may not use the schema that p_name names, 42602 for what is no'
' name.';

grant execute on function recall._find_relation to recall_writer;
