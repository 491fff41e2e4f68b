-- The images that stand in a chunk, as a search shows them.
create or replace function recall._chunk_images(p_product_id integer, p_chunk_id bigint)
returns jsonb
language plpgsql stable parallel safe strict security definer set search_path = recall, pg_temp
as $$
begin
    return (
        select
            coalesce(
                jsonb_agg(
                    jsonb_build_object(
                        'id', i.id,
                        'url', recall._resolve_url(d.url, i.url),
                        'alternative_text', i.alternative_text,
                        'caption', i.caption
                    )
                    order by i.ordinal
                ), '[]'
            )
        from (
            select *
            from image
            where product_id = p_product_id and chunk_id = p_chunk_id
            order by ordinal
            limit 20
        ) as i
        inner join document as d on i.product_id = d.product_id and i.doc_id = d.id
    );
end;
$$;

comment on function recall._chunk_images is
'[{id, url, alternative_text, caption}], at most 20; url is absolute where the document has one.';
