-- The images that a question asks for.
create or replace function recall.find_images(
    p_query text,
    p_product_name text default null,
    p_limit integer default 10,
    p_filter jsonb default '{}',
    p_query_embedding vector default null
)
returns table (
    rank integer,
    image_id bigint,
    chunk_id bigint,
    doc_id bigint,
    title text,
    url text,
    alternative_text text,
    caption text,
    score double precision,
    caption_score double precision,
    vector_score double precision
)
language plpgsql stable parallel unsafe security definer set search_path from current as $$
#variable_conflict use_column
declare
    v_requests recall._request [] := recall._search_requests(
        p_query, p_product_name, p_limit, p_filter, null
    );
    v_dimensions integer;
begin
    for i in 1 .. cardinality(v_requests) loop
        select m.dimensions into v_dimensions
        from image_model as p inner join model as m on p.model_id = m.id
        where p.product_id = any(v_requests[i].product_ids)
        limit 1;
        if vector_dims(p_query_embedding) = v_dimensions then
            v_requests[i].image_embedding := p_query_embedding;
        elsif p_query_embedding is not null and p_product_name is not null then
            raise exception 'p_query_embedding: has % dimensions, not %',
                vector_dims(p_query_embedding), coalesce(v_dimensions::text, 'those of a model')
                using
                    errcode = 'invalid_parameter_value',
                    hint = 'Take the model of recall.attach_image_model for the question.';
        end if;
    end loop;
    return query
    select
        (row_number() over (order by h.score desc, h.image_id))::integer, h.image_id, h.chunk_id,
        h.doc_id, d.title, recall._resolve_url(d.url, i.url), i.alternative_text, i.caption,
        h.score, h.caption_score, h.vector_score
    from unnest(v_requests) as r
    cross join lateral recall._image_hits(r) as h
    inner join image as i on i.product_id = any(r.product_ids) and i.id = h.image_id
    inner join document as d on d.product_id = i.product_id and d.id = i.doc_id
    order by 1
    limit p_limit;
end;
$$;

comment on function recall.find_images is
'The best p_limit (1 to 10000) images for a question, rank from 1, ties by image_id. score, 0 to'
' 1, is the mean of caption_score and vector_score, or the first alone where a product''s images'
' have no vectors. caption_score: the share of the question''s idf that caption and alternative'
' text have; vector_score: how far the image''s vector stands out by nearness to the question''s,'
' a standard deviation a quarter. The question''s vector is p_query_embedding, by the product''s'
' model of images, else that of recall.learn_image_encoder. url: as an absolute address where the'
' document has one; null where the document holds the image. p_product_name null: of every product'
' that the caller may read. Raises 42704 for a product that is not there, 22023 for a bad p_limit,'
' p_filter or p_query_embedding; never because of p_query.';

grant execute on function recall.find_images to recall_reader;
