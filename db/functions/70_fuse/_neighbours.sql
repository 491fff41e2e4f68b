-- The five nearest neighbours of each chunk among the chunks of a ranking, and how much they count.
create or replace function recall._neighbours(
    p_request recall._request,
    p_chunk_ids bigint []
)
returns table (chunk_id bigint, neighbour_id bigint, weight double precision)
language plpgsql stable parallel unsafe security definer set search_path from current as $$
declare
    v_chunk_ids bigint [];
    v_vectors vector [];
    v_asked text;
    v_all jsonb;
begin
    with mean as materialized (
        select e.product_id, e.mean_vector
        from _encoder as e
        where
            e.product_id = any(p_request.product_ids) and e.model_id = p_request.model_id
            and e.in_use
    )
    select array_agg(u.chunk_id), array_agg(u.v)
    into v_chunk_ids, v_vectors
    from (
        select
            i.chunk_id,
            l2_normalize(
                case
                    when m.mean_vector is null then e.content_embedding::vector
                    else e.content_embedding::vector - m.mean_vector
                end
            ) as v
        from pg_catalog.unnest(p_chunk_ids) as i (chunk_id)
        inner join embedding as e
            on
                e.product_id = coalesce(
                    p_request.product_id,
                    (
                        select c.product_id
                        from chunk as c
                        where c.product_id = any(p_request.product_ids) and c.id = i.chunk_id
                    )
                )
                and e.model_id = p_request.model_id
                and i.chunk_id = e.chunk_id
        left join mean as m on m.product_id = e.product_id
    ) as u;
    if recall._is_united() then
        v_asked := array(select i from pg_catalog.unnest(p_chunk_ids) as i order by i)::text;
        v_all := coalesce(
            recall._of_all_nodes('directions', v_asked),
            recall._say_own('directions', v_asked, (
                select coalesce(jsonb_agg(jsonb_build_array(o.chunk_id, o.v::text)), '[]')
                from rows from (
                    pg_catalog.unnest(v_chunk_ids), pg_catalog.unnest(v_vectors)
                ) as o (chunk_id, v)
            ))
        );
        select array_agg(u.chunk_id), array_agg(u.v)
        into v_chunk_ids, v_vectors
        from (
            select distinct on (1) (e ->> 0)::bigint as chunk_id, (e ->> 1)::vector as v
            from jsonb_array_elements(v_all) as e
            order by 1
        ) as u;
    end if;
    return query
    with vectors as materialized (
        select i.chunk_id, i.n, o.v
        from pg_catalog.unnest(p_chunk_ids) with ordinality as i (chunk_id, n)
        inner join rows from (
            pg_catalog.unnest(v_chunk_ids), pg_catalog.unnest(v_vectors)
        ) as o (chunk_id, v)
            on i.chunk_id = o.chunk_id
    )
    select a.chunk_id, b.chunk_id, b.distance ^ 2
    from vectors as a
    cross join lateral (
        select o.chunk_id, a.v <#> o.v as distance
        from vectors as o
        where o.n <> a.n
        order by distance, o.n
        limit 5
    ) as b
    where b.distance < 0;
end;
$$;

comment on function recall._neighbours is
'Rows of a chunk of p_chunk_ids, best first, and one like it among these: the nearest five, as far'
' as their cosine is above 0, of embeddings less the query encoder''s mean where there is one.'
' weight: the square of the cosine. No rows without vectors.';
