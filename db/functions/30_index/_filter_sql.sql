-- Compiles a filter to a condition on document d, which leads to rows by an index or checks rows
-- that something else leads to. Its values stay in a parameter: the filter itself.
create or replace function recall._filter_sql(
    p_filter jsonb,
    p_parameter integer,
    p_leads boolean default false
)
returns text
language plpgsql stable parallel safe security invoker set search_path = recall, pg_temp as $$
declare
    v_key text;
    v_value jsonb;
    v_path text;
    v_sql text := 'true';
begin
    for v_key, v_value in select * from jsonb_each(coalesce(p_filter, '{}')) loop
        v_path := format('$%s -> %L', p_parameter, v_key);
        v_sql := v_sql || ' and ' || case
            when v_key = 'metadata' and jsonb_typeof(v_value) = 'array' then (
                select
                    format(
                        '(%s)', string_agg(format('d.metadata @> (%s -> %s)', v_path, n), ' or ')
                    )
                from generate_series(0, jsonb_array_length(v_value) - 1) as n
            )
            when v_key = 'metadata' then format('d.metadata @> (%s)', v_path)
            when v_key = 'doc_id' then
                -- Both take each id once: an index' keys, or a hash, which "is true" keeps it.
                format(
                    case
                        when p_leads then 'd.id = any(array(%s))'
                        else '(d.id in (%s)) is true'
                    end,
                    format('select e::bigint from jsonb_path_query(%s, ''lax $[*]'') as e', v_path)
                )
            when v_key = 'tag' and jsonb_typeof(v_value) = 'null' then 'd.tag is null'
            when v_key = 'tag' and jsonb_typeof(v_value) = 'string' then
                format('d.tag = ($%s ->> %L)', p_parameter, v_key)
            when v_key = 'tag' then
                format(
                    '(d.tag in (select e from jsonb_array_elements_text(%s) as e)) is true', v_path
                )
            else
                format(
                    'd.%I %s ($%s ->> %L)::timestamptz',
                    split_part(v_key, '_', 1),
                    case split_part(v_key, '_', 2) when 'from' then '>=' else '<=' end,
                    p_parameter,
                    v_key
                )
        end;
    end loop;
    return v_sql;
end;
$$;

comment on function recall._filter_sql is
'A condition over the alias d of recall.document; $p_parameter must be p_filter, which'
' recall._check_filter has let through: all of its keys must hold, of an'
' array of metadata (recall._seal_filter) one. ''true'' for an empty filter.';
