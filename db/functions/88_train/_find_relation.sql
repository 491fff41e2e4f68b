-- A relation by its name as a search_path finds it; null where there is none.
create or replace function recall._find_relation(p_name text, p_path text)
returns regclass
language plpgsql volatile parallel unsafe security invoker set search_path = recall, pg_temp as $$
begin
    perform recall._refuse_null('caller_path', p_path is null);
    begin
        perform set_config('search_path', p_path, true);
    exception
        when invalid_parameter_value then
            raise exception 'caller_path: "%" is no search_path', left(p_path, 200)
                using
                    errcode = 'invalid_parameter_value', hint = 'Leave it out for the session''s.';
    end;
    return pg_catalog.to_regclass(p_name);
exception
    -- Too many names, or none.
    when syntax_error or invalid_name or feature_not_supported then
        return null;
end;
$$;

comment on function recall._find_relation is
'Null for what is no name, too. Raises 42501 where the caller may not use the schema that p_name'
' names, 22023 for what is no search_path.';

grant execute on function recall._find_relation to recall_writer;
