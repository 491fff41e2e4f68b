-- How far images of a product stand out by nearness to a vector.
create or replace function recall._nearest_images(
    p_product_id integer,
    p_model_id integer,
    p_query vector,
    p_mean vector
)
returns table (image_id bigint, share double precision)
language plpgsql stable parallel safe security definer set search_path from current
set plan_cache_mode = force_generic_plan as $$
declare
    -- Once, not at each row.
    v_query constant halfvec := p_query::halfvec;
    v_mean constant halfvec := p_mean::halfvec;
    v_shift constant double precision := p_query <#> p_mean;
    v_length constant double precision := 1 + vector_norm(p_mean) ^ 2;
begin
    if p_query is null then
        return;
    end if;
    return query
    with near as materialized (
        select
            e.image_id as id,
            case
                when v_mean is null then 1 - (e.content_embedding <=> v_query)
                -- cos(v - mean, query) for a unit-length v, out of two inner products.
                else (v_shift - (e.content_embedding <#> v_query))
                / sqrt(greatest(v_length + 2 * (e.content_embedding <#> v_mean), 1e-9))
            end as nearness
        from image_embedding as e
        where
            e.product_id = p_product_id
            and e.model_id = p_model_id
            and e.content_embedding is not null
    )
    select n.id, least(1, (n.nearness - s.mean) / s.deviation / 4)
    from near as n
    cross join (
        select avg(u.nearness) as mean, nullif(stddev_samp(u.nearness), 0) as deviation
        from near as u
    ) as s
    where n.nearness > s.mean and s.deviation > 0;
end;
$$;

comment on function recall._nearest_images is
'share, above 0 to 1: a quarter of the standard deviations by which an image''s cosine similarity'
' with p_query, less p_mean where that is not null, is above the mean of all; cosines of texts with'
' images have no scale of their own. Those below have no row. An exact scan.';
