-- The five nearest neighbours of each chunk among the chunks of a ranking, and how much they count.
create or replace function recall._neighbours(
    p_request recall._request,
    p_chunk_ids bigint []
)
returns table (chunk_id bigint, neighbour_id bigint, weight double precision)
language plpgsql stable parallel unsafe security definer set search_path from current as $$
declare
    v_is_united constant boolean := recall._is_united();
    v_asked text;
    v_all jsonb;
begin
    if v_is_united then
        v_asked := array(select i from pg_catalog.unnest(p_chunk_ids) as i order by i)::text;
        v_all := recall._of_all_nodes('directions', v_asked);
    end if;
    return query
    with mean as materialized (
        select e.product_id, e.mean_vector
        from _encoder as e
        where
            e.product_id = any(p_request.product_ids) and e.model_id = p_request.model_id
            and e.in_use
    ),
    vectors as materialized (
        select
            i.chunk_id, i.n,
            l2_normalize(
                case
                    when m.mean_vector is null then e.content_embedding::vector
                    else e.content_embedding::vector - m.mean_vector
                end
            ) as v
        from pg_catalog.unnest(p_chunk_ids) with ordinality as i (chunk_id, n)
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
        where v_all is null
        union all
        select distinct on (i.n) i.chunk_id, i.n, (t ->> 1)::vector
        from jsonb_array_elements(v_all) as t
        inner join pg_catalog.unnest(p_chunk_ids) with ordinality as i (chunk_id, n)
            on i.chunk_id = (t ->> 0)::bigint
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
    where b.distance < 0
    -- Said once, in any case; a statement of its own would cost every search.
    limit case
        when v_is_united and v_all is null then (
            select count(recall._say_own('directions', v_asked, u.own))
            from (
                select coalesce(jsonb_agg(jsonb_build_array(d.chunk_id, d.v::text)), '[]') as own
                from vectors as d
            ) as u
        )
    end;
end;
$$;

comment on function recall._neighbours is
'Rows of a chunk of p_chunk_ids, best first, and one like it among these: the nearest five, as far'
' as their cosine is above 0, of embeddings less the query encoder''s mean where there is one.'
' weight: the square of the cosine. No rows without vectors.';
