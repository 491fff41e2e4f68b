-- Channel image: chunks by the images that stand in them.
create or replace function recall._by_image(p_request recall._request)
returns setof recall.hit
language plpgsql stable parallel unsafe security definer set search_path = recall, pg_temp as $$
begin
    return query
    select
        h.chunk_id, h.doc_id, (row_number() over (order by h.score desc, h.chunk_id))::integer,
        h.score, 'image'
    from (
        select distinct on (i.chunk_id) i.chunk_id, i.doc_id, i.score
        from recall._image_hits(p_request) as i
        where i.chunk_id is not null and i.score > 0
        order by i.chunk_id, i.score desc
    ) as h
    order by 3;
end;
$$;

comment on function recall._by_image is
'Hits of the channel image; score: that of recall._image_hits of the chunk''s best image.';
