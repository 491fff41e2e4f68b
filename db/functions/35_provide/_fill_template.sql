-- A JSON template with its strings that are placeholders replaced by values.
create or replace function recall._fill_template(p_template jsonb, p_values jsonb)
returns jsonb
language plpgsql immutable parallel safe strict security invoker set search_path = recall, pg_temp
as $$
begin
    case pg_catalog.jsonb_typeof(p_template)
        when 'object' then
            return (
                select pg_catalog.jsonb_object_agg(
                    e.key, recall._fill_template(e.value, p_values)
                )
                from pg_catalog.jsonb_each(p_template) as e
            );
        when 'array' then
            return (
                select coalesce(
                    pg_catalog.jsonb_agg(
                        recall._fill_template(e.value, p_values) order by e.n
                    ), '[]'
                )
                from pg_catalog.jsonb_array_elements(p_template) with ordinality as e (value, n)
            );
        else
            return coalesce(p_values -> (p_template #>> '{}'), p_template);
    end case;
end;
$$;

comment on function recall._fill_template is
'p_template with each string that is a key of p_values replaced by its value, of any type.';
