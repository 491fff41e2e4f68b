-- The texts that stand around the images nearest to a vector.
create or replace function recall.search_by_image(
    p_query_embedding vector,
    p_product_name text,
    p_limit integer default 10,
    p_filter jsonb default '{}'
)
returns table (
    rank integer,
    chunk_id bigint,
    doc_id bigint,
    title text,
    url text,
    heading_path text [],
    content_chunk text,
    image_id bigint,
    image_url text,
    alternative_text text,
    caption text,
    score double precision
)
language plpgsql stable parallel unsafe security definer set search_path from current as $$
declare
    v_request recall._request := recall._make_request('', p_product_name, p_limit, p_filter);
    v_model recall.model := recall._require_image_model(
        null, recall._require_product(p_product_name)
    );
begin
    if vector_dims(p_query_embedding) <> v_model.dimensions
        or vector_norm(p_query_embedding) = 0
    then
        raise exception 'p_query_embedding: must be a vector of % dimensions, not zero',
            v_model.dimensions
            using
                errcode = 'invalid_parameter_value',
                hint = format('recall.embed_image(%L, …) makes one.', v_model.name);
    end if;
    return query execute format(
        $sql$
        with near as (
            select distinct on (i.chunk_id)
                i.chunk_id, i.doc_id, i.id, d.title, d.url,
                recall._resolve_url(d.url, i.url) as image_url, i.alternative_text, i.caption,
                1 - (e.content_embedding <=> $2) as score
            from recall.image_embedding as e
            inner join recall.image as i on i.product_id = e.product_id and i.id = e.image_id
            inner join recall.document as d
                on d.product_id = i.product_id and d.id = i.doc_id and %s
            where
                e.product_id = $1
                and e.model_id = $3
                and e.content_embedding is not null
                and i.chunk_id is not null
            order by i.chunk_id, e.content_embedding <=> $2, i.id
        ),
        best as (
            select * from near order by score desc, chunk_id limit $5
        )
        select
            (row_number() over (order by b.score desc, b.chunk_id))::integer,
            b.chunk_id, b.doc_id, b.title, b.url, c.heading_path, c.content_chunk, b.id,
            b.image_url, b.alternative_text, b.caption, b.score
        from best as b
        inner join recall.chunk as c on c.product_id = $1 and c.id = b.chunk_id
        order by 1
        $sql$,
        recall._filter_sql(v_request.filter, 4)
    )
    using
        v_request.product_id, l2_normalize(p_query_embedding)::halfvec, v_model.id,
        v_request.filter, p_limit;
end;
$$;

comment on function recall.search_by_image is
'The best p_limit (1 to 10000) chunks by the nearest of their images, rank from 1, ties by'
' chunk_id; score: cosine similarity, -1 to 1. p_query_embedding: of an image by'
' recall.embed_image, or of a text, by the product''s model of images; null finds nothing.'
' p_filter: as in recall.search. Raises 42704 for a product that is not there, 55000 where no'
' model embeds its images, 22023 for a bad vector, p_limit or p_filter.';

grant execute on function recall.search_by_image to recall_reader;
