-- Which portions of a product are not on its new node as they are on the old one.
create or replace function recall._move_changes(
    p_id integer,
    p_source recall.node,
    p_target recall.node
)
returns jsonb
language plpgsql volatile parallel unsafe security invoker set search_path = recall, pg_temp as $$
begin
    return (
        select
            coalesce(jsonb_agg(
                jsonb_build_object('family', b.family, 'portions', b.portions)
                order by b.place, b.batch
            ), '[]')
        from (
            select c.family, c.place, c.batch, jsonb_agg(c.portion order by c.portion) as portions
            from (
                select
                    d.family, d.portion, f.place,
                    (row_number() over (partition by d.family order by d.portion) - 1) / 16 as batch
                from recall._ask(
                    array[p_source], format('select * from recall._move_digests(%L)', p_id),
                    'family text, portion bigint, digest bigint', true, null
                ) as s (family text, portion bigint, digest bigint)
                full join recall._ask(
                    array[p_target], format('select * from recall._move_portions(%L)', p_id),
                    'family text, portion bigint, digest bigint', true, null
                ) as t (family text, portion bigint, digest bigint)
                    on s.family = t.family and s.portion = t.portion
                cross join lateral (
                    select coalesce(s.family, t.family), coalesce(s.portion, t.portion)
                ) as d (family, portion)
                inner join (
                    select m.family, min(m.place) from moved_table as m group by m.family
                ) as f (family, place) on d.family = f.family
                where s.digest is distinct from t.digest
            ) as c
            group by c.family, c.place, c.batch
        ) as b
    );
end;
$$;

comment on function recall._move_changes is
'[{family, portions: [number, …]}, …], 16 a batch, in the order in which they are written.';
