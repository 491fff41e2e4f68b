-- What all nodes say together, beside what was known.
create or replace function recall._add_told(p_known jsonb, p_told jsonb [])
returns jsonb
language plpgsql stable parallel safe security invoker set search_path = recall, pg_temp as $$
begin
    return (
        with told as materialized (
            select k.key as kind, v.key, v.value
            from unnest(p_told) as t
            cross join lateral jsonb_each(t) as k
            cross join lateral jsonb_each(k.value) as v
        ),
        sums as (
            select s.kind, s.key, jsonb_object_agg(s.name, s.n) as value
            from (
                select t.kind, t.key, e.key as name, sum(e.value::numeric) as n
                from told as t
                cross join lateral jsonb_each_text(t.value) as e
                where jsonb_typeof(t.value) = 'object'
                group by t.kind, t.key, e.key
            ) as s
            group by s.kind, s.key
        ),
        lists as (
            select t.kind, t.key, jsonb_agg(e.value) as value
            from told as t
            cross join lateral jsonb_array_elements(t.value) as e
            where jsonb_typeof(t.value) = 'array'
            group by t.kind, t.key
        ),
        merged as (
            select
                n.kind,
                jsonb_object_agg(n.key, coalesce(
                    s.value, l.value, case when n.is_list then '[]' else '{}' end::jsonb
                )) as value
            from (
                select t.kind, t.key, bool_or(jsonb_typeof(t.value) = 'array') as is_list
                from told as t
                group by t.kind, t.key
            ) as n
            left join sums as s on n.kind = s.kind and n.key = s.key
            left join lists as l on n.kind = l.kind and n.key = l.key
            group by n.kind
        )
        select
            p_known || jsonb_object_agg(m.kind, coalesce(p_known -> m.kind, '{}') || m.value)
        from merged as m
    );
end;
$$;

comment on function recall._add_told is
'p_told: kind to key to an object of numbers, which are summed by name, or to an array, which'
' become one.';
