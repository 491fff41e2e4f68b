-- What the five nearest neighbours of each chunk, among the chunks of a ranking, score on average.
create or replace function recall._neighbour_scores(
    p_request recall._request,
    p_hits recall.fused_hit []
)
returns jsonb
language plpgsql
stable
parallel unsafe
security definer
set search_path = recall, public, extensions, pg_temp
as $$
declare
    v_model_id integer := coalesce(
        p_request.model_id, recall._default_model(p_request.product_id)
    );
    v_mean vector;
    v_ids bigint [];
    v_scores double precision [];
    v_vectors vector [];
begin
    select e.mean_vector into v_mean
    from _encoder as e
    where e.product_id = p_request.product_id and e.model_id = v_model_id and e.in_use;
    select
        array_agg(h.chunk_id order by h.rank),
        array_agg(h.score order by h.rank),
        array_agg(
            l2_normalize(
                case
                    when v_mean is null then e.content_embedding::vector
                    else e.content_embedding::vector - v_mean
                end
            )
            order by h.rank
        )
    into v_ids, v_scores, v_vectors
    from unnest(p_hits) as h
    inner join embedding as e
        on
            e.product_id = p_request.product_id and e.model_id = v_model_id
            and h.chunk_id = e.chunk_id;
    return (
        select jsonb_object_agg(v_ids[n.a], n.score)
        from (
            select
                p.a,
                sum(p.likeness ^ 2 * v_scores[p.b]) / nullif(sum(p.likeness ^ 2), 0) as score
            from (
                select
                    a.n as a, b.n as b,
                    greatest(0, -(a.v <#> b.v)) as likeness,
                    row_number() over (partition by a.n order by a.v <#> b.v, b.n) as place
                from unnest(v_vectors) with ordinality as a (v, n)
                inner join unnest(v_vectors) with ordinality as b (v, n) on a.n <> b.n
            ) as p
            where p.place <= 5
            group by p.a
        ) as n
        where n.score is not null
    );
end;
$$;

comment on function recall._neighbour_scores is
'chunk_id to the mean score of its five nearest neighbours in p_hits, weighted by the square of'
' their cosine, of embeddings less the query encoder''s mean where there is one; null where no two'
' have vectors or none are alike.';
