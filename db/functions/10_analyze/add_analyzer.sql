-- Makes an analyzer of a text search configuration, or of cjk_en with other options.
create or replace function recall.add_analyzer(
    p_name text,
    p_options jsonb,
    p_function_name text default '_analyze_config'
)
returns void
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp
set standard_conforming_strings = on as $$
begin
    if coalesce(p_name, '') !~ '^[a-z][a-z0-9_]{0,62}$' then
        raise exception 'p_name: must be lower-case letters, digits and _, not "%"', p_name
            using errcode = 'invalid_parameter_value', hint = 'Such as ''german_medical''.';
    elsif
        p_function_name is null
        or p_function_name not like '\_analyze\_%'
        or to_regprocedure(format('recall.%I(text, jsonb)', p_function_name)) is null
    then
        raise exception 'p_function_name: there is no analyzer function "%"', p_function_name
            using
                errcode = 'undefined_function',
                hint = 'Take _analyze_config or _analyze_cjk_en.';
    end if;
    perform recall._check_options('p_options', p_options, case p_function_name
        when '_analyze_config'
            then '{"config": {"type": "string"}, "extension": {"type": "string"}}'
        when '_analyze_cjk_en'
            then '{"dictionary": {"type": "string"}, "stop_characters": {"type": "string"}}'
        else '{"*": {}}'
    end::jsonb);
    perform recall._check_analyzer_options('p_options', p_function_name, p_options);
    insert into recall.analyzer as a (name, function_name, options)
    values (p_name, p_function_name, p_options)
    on conflict (name) do update
    set
        function_name = excluded.function_name,
        options = excluded.options,
        version = a.version + 1
    where (a.function_name, a.options) is distinct from (excluded.function_name, excluded.options);
end;
$$;

comment on function recall.add_analyzer is
'Adds or changes an analyzer. p_options: {"config": "schema.name"} for _analyze_config;'
' {"dictionary": "name", "stop_characters": "..."} for _analyze_cjk_en. A change makes it a new'
' version. Raises 22023 for a bad name or options, 42704 for a configuration that is not there,'
' 42883 for the function.';

grant execute on function recall.add_analyzer to recall_admin;
