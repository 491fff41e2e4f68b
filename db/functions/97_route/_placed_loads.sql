-- What each product is of all products on all nodes.
create or replace function recall._placed_loads()
returns jsonb
language plpgsql volatile parallel unsafe security invoker set search_path = recall, pg_temp as $$
begin
    return (
        with l as (
            select n.name as node, t.*, o.node is not null as is_part
            from node as n
            cross join lateral recall._ask(
                array[n], 'select * from recall._product_loads()',
                'product_name text, chunks bigint, seconds double precision', true, null
            ) as t (product_name text, chunks bigint, seconds double precision)
            inner join placement as p on t.product_name = p.product_name
            left join product_part as o on p.product_name = o.product_name and n.name = o.node
            where n.name = coalesce(o.node, p.node)
        ),
        s as (
            select nullif(sum(l.chunks), 0) as chunks, nullif(sum(l.seconds), 0) as seconds from l
        )
        select
            coalesce(jsonb_agg(jsonb_build_object(
                'product_name', l.product_name, 'node', l.node, 'chunks', l.chunks,
                'has_moved', nullif(l.is_part, false), 'weight', (
                    select coalesce(avg(h.part), 0)
                    from (values
                        (l.chunks::double precision / s.chunks::double precision),
                        (l.seconds / s.seconds)
                    ) as h (part)
                )
            )), '[]')
        from l
        cross join s
    );
end;
$$;

comment on function recall._placed_loads is
'[{product_name, node, chunks, has_moved, weight}, …]. has_moved: true of a part, which stays;'
' null of others. weight: the mean of its share of all chunks and of all seconds of answers; of'
' one where the other is nothing. All weights together are 1.';
