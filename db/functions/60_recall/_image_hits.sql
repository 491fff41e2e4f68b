-- The images that a request's words or vector find, best first.
create or replace function recall._image_hits(p_request recall._request)
returns setof recall._image_hit
language plpgsql stable parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    -- Most products have none, and then this costs one look into an index.
    v_product_ids integer [] := array(
        select p
        from unnest(p_request.product_ids) as p
        where exists (select from image as i where i.product_id = p)
    );
begin
    if v_product_ids = '{}' then
        return;
    end if;
    return query
    select h.image_id, h.chunk_id, h.doc_id, h.score, h.caption_score, h.vector_score
    from unnest(v_product_ids) as p (product_id)
    cross join lateral recall._product_image_hits(p_request, p.product_id) as h
    order by h.score desc, h.image_id
    limit p_request.max_hits;
end;
$$;

comment on function recall._image_hits is
'recall._product_image_hits of the request''s products, at most max_hits.';
