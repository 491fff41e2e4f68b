-- What is wrong with a value by a JSON Schema; null where it fits.
create or replace function recall._schema_problem(p_value jsonb, p_schema jsonb, p_path text)
returns text
language plpgsql stable parallel safe security invoker set search_path = recall, pg_temp as $$
declare
    v_type text := jsonb_typeof(p_value);
    v_number numeric := case when v_type = 'number' then p_value::text::numeric end;
    v_length integer := case when v_type = 'string' then length(p_value #>> '{}') end;
    v_name text := coalesce(nullif(p_path, ''), 'arguments');
begin
    if p_schema ? 'type' and not (
        p_schema ->> 'type' = v_type or p_schema ->> 'type' = 'integer' and v_number % 1 = 0
    ) then
        return format('%s: must be of type %s, not %s', v_name, p_schema ->> 'type', v_type);
    elsif p_schema ? 'enum' and not p_schema -> 'enum' @> jsonb_build_array(p_value) then
        return format('%s: must be one of %s', v_name, p_schema ->> 'enum');
    elsif
        v_number < (p_schema ->> 'minimum')::numeric or v_number > (p_schema ->> 'maximum')::numeric
    then
        return format('%s: must be between %s and %s', v_name, coalesce(
            p_schema ->> 'minimum', '-infinity'
        ), coalesce(p_schema ->> 'maximum', 'infinity'));
    elsif v_length < (p_schema ->> 'minLength')::integer then
        return format('%s: must not be empty', v_name);
    elsif v_length > (p_schema ->> 'maxLength')::integer then
        return format(
            '%s: must have at most %s characters, not %s', v_name, p_schema ->> 'maxLength',
            v_length
        );
    end if;
    if v_type <> 'object' then
        return null;
    end if;
    return (
        select r.problem
        from (
            select 1 as place, q.name, format('%s: is needed', q.name) as problem
            from jsonb_array_elements_text(p_schema -> 'required') as q (name)
            where not p_value ? q.name
            union all
            select 2, o.key, case
                when p_schema -> 'properties' ? o.key then recall._schema_problem(
                    o.value, p_schema -> 'properties' -> o.key,
                    concat_ws('.', nullif(p_path, ''), o.key)
                )
                when p_schema -> 'additionalProperties' = 'false'
                    then format('%s: there is no such argument', left(o.key, 100))
            end
            from jsonb_each(p_value) as o
        ) as r
        where r.problem is not null
        order by r.place, r.name collate "C"
        limit 1
    );
end;
$$;

comment on function recall._schema_problem is
'A sentence that names the place. Of JSON Schema 2020-12 it knows type, enum, minimum, maximum,'
' minLength, maxLength, properties, required and additionalProperties false, and passes over the'
' rest.';

grant execute on function recall._schema_problem to recall_reader;
