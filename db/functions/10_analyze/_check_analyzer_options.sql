-- Raises unless an analyzer can work here: its configuration or dictionary is installed.
create or replace function recall._check_analyzer_options(
    p_name text,
    p_function_name text,
    p_options jsonb
)
returns void
language plpgsql stable parallel safe security invoker set search_path = recall, pg_temp as $$
begin
    if jsonb_typeof(p_options) is distinct from 'object' then
        raise exception 'p_options: must be a JSON object'
            using errcode = 'invalid_parameter_value', hint = 'Such as {"config": "english"}.';
    elsif p_function_name = '_analyze_cjk_en' then
        if
            not exists (
                select
                from pg_catalog.pg_ts_dict as d
                inner join pg_catalog.pg_namespace as n on d.dictnamespace = n.oid
                where
                    format('%s.%s', n.nspname, d.dictname)
                    = coalesce(p_options ->> 'dictionary', 'recall.english_stem')
                    and recall._is_trusted(d.dictowner)
            )
        then
            raise exception '%: there is no text search dictionary "%"',
                p_name, p_options ->> 'dictionary'
                using
                    errcode = 'undefined_object',
                    hint = 'Name it with its schema, such as pg_catalog.german_stem. It has to'
                        ' belong to the owner of recall or a superuser.';
        end if;
    elsif p_function_name = '_analyze_config' then
        if recall._text_search_config(coalesce(p_options ->> 'config', '')) is null then
            raise exception '%: there is no text search configuration "%" here',
                p_name, coalesce(p_options ->> 'config', '')
                using
                    errcode = 'undefined_object',
                    hint = coalesce(
                        'Install it: create extension ' || (p_options ->> 'extension')
                        || '. The analyzer cjk_en needs none.',
                        'select cfgname, cfgowner::regrole from pg_ts_config lists them. It has to'
                        ' belong to the owner of recall or a superuser.'
                    );
        end if;
    end if;
end;
$$;

comment on function recall._check_analyzer_options is
'Raises 22023 unless p_options is an object, 42704 where it names something that is not'
' installed, or belongs to neither the owner of recall nor a superuser.';
