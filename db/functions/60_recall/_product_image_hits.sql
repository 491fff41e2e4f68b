-- The images of a product that a request's words or vector find, best first.
create or replace function recall._product_image_hits(
    p_request recall._request,
    p_product_id integer
)
returns setof recall._image_hit
language plpgsql stable parallel unsafe security definer set search_path from current
set plan_cache_mode = force_generic_plan as $$
declare
    v_model_id integer;
    v_query vector;
    v_mean vector;
begin
    select m.model_id into v_model_id
    from image_model as m
    where m.product_id = p_product_id;
    if v_model_id is not null then
        v_query := l2_normalize(p_request.image_embedding);
    end if;
    if v_query is null and v_model_id is not null then
        v_query := recall._encode_query(p_product_id, v_model_id, p_request.terms);
        v_mean := (
            select e.mean_vector
            from _encoder as e
            where e.product_id = p_product_id and e.model_id = v_model_id and e.in_use
        );
    end if;
    return query execute format(
        $sql$
        select
            i.id, i.chunk_id, i.doc_id,
            (coalesce(c.share, 0) + coalesce(n.share, 0))
            / case when $4 is null then 1 else 2 end,
            c.share, n.share
        from recall._caption_shares($1, $2) as c
        full join recall._nearest_images($1, $3, $4, $5) as n on c.image_id = n.image_id
        inner join recall.image as i
            on i.product_id = $1 and i.id = coalesce(c.image_id, n.image_id)
        inner join recall.document as d on d.product_id = $1 and d.id = i.doc_id and %s
        order by 4 desc, 1
        limit $7
        $sql$,
        recall._filter_sql(p_request.filter, 6)
    )
    using
        p_product_id, p_request.terms, v_model_id, v_query, v_mean, p_request.filter,
        p_request.max_hits;
end;
$$;

comment on function recall._product_image_hits is
'caption_score: recall._caption_shares; vector_score: recall._nearest_images of the question''s'
' vector by the model (image_embedding of the request), else by the learned encoder. score: their'
' mean, or the first where there is no vector. At most max_hits.';
