-- The five nearest neighbours of each chunk among the chunks of a ranking, and how much they count.
create or replace function recall._neighbours(
    p_request recall._request,
    p_hits recall.fused_hit []
)
returns table (chunk_id bigint, neighbour_id bigint, weight double precision)
language plpgsql
stable
parallel unsafe
security definer
set search_path from current
as $$
declare
    v_model_id integer := coalesce(
        p_request.model_id, recall._default_model(p_request.product_id)
    );
    v_mean vector;
    v_ids bigint [];
    v_vectors vector [];
begin
    select e.mean_vector into v_mean
    from _encoder as e
    where e.product_id = p_request.product_id and e.model_id = v_model_id and e.in_use;
    select
        array_agg(h.chunk_id order by h.rank),
        array_agg(
            l2_normalize(
                case
                    when v_mean is null then e.content_embedding::vector
                    else e.content_embedding::vector - v_mean
                end
            )
            order by h.rank
        )
    into v_ids, v_vectors
    from unnest(p_hits) as h
    inner join embedding as e
        on
            e.product_id = p_request.product_id and e.model_id = v_model_id
            and h.chunk_id = e.chunk_id;
    return query
    with vectors as materialized (
        select u.v, u.n from unnest(v_vectors) with ordinality as u (v, n)
    ),
    pairs as materialized (
        select a.n as a, b.n as b, -(a.v <#> b.v) as likeness
        from vectors as a inner join vectors as b on a.n < b.n
    )
    select v_ids[p.a], v_ids[p.b], p.likeness ^ 2 / p.likenesses
    from (
        select n.*, sum(n.likeness ^ 2) over (partition by n.a) as likenesses
        from (
            select
                d.a, d.b, d.likeness,
                row_number() over (partition by d.a order by d.likeness desc, d.b) as place
            from (
                select pairs.a, pairs.b, pairs.likeness from pairs where pairs.likeness > 0
                union all
                select pairs.b, pairs.a, pairs.likeness from pairs where pairs.likeness > 0
            ) as d
        ) as n
        where n.place <= 5
    ) as p;
end;
$$;

comment on function recall._neighbours is
'Rows of a chunk of p_hits and one like it: the nearest five, as far as their cosine is above 0, of'
' embeddings less the query encoder''s mean where there is one. weight: the square of the cosine,'
' as a share of the chunk''s. No rows without vectors.';
