-- Puts new documents of a product in, with their chunks and images.
create or replace function recall._insert_documents(
    p_product recall.product,
    p_documents recall.document [],
    p_contents text [],
    p_formats text [],
    p_max_chars integer [],
    p_overlaps integer []
)
returns bigint []
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_ids bigint [];
    v_titles text [];
begin
    perform set_config('recall._prepared', 'on', true);
    with given as materialized (
        select d.*, d.ordinality as n
        from unnest(p_documents) with ordinality as d
    ),
    made as (
        insert into document (
            product_id, product_name, external_id, title, url, key_word, tag, metadata,
            identity_hash, content_hash, key_word_tsvector
        )
        select
            g.product_id, g.product_name, g.external_id, g.title, g.url, g.key_word, g.tag,
            g.metadata, g.identity_hash, g.content_hash,
            recall._keyword_terms(g.key_word, g.tag, p_product.analyzer)
        from given as g
        -- In the order in which writers of several take them.
        order by coalesce(g.external_id, g.title) collate "C"
        on conflict (product_id, identity_hash) do nothing
        returning id, identity_hash
    )
    select array_agg(m.id order by g.n), array_agg(g.title order by g.n) into v_ids, v_titles
    from given as g
    left join made as m on g.identity_hash = m.identity_hash;
    perform set_config('recall._prepared', '', true);
    perform recall._insert_chunks(
        p_product, v_ids, v_titles, p_contents, p_formats, p_max_chars, p_overlaps
    );
    perform recall._replace_images(p_product.id, d.id, d.content, d.format)
    from unnest(v_ids, p_contents, p_formats) as d (id, content, format)
    where d.id is not null and recall._may_have_images(d.content, d.format);
    return v_ids;
end;
$$;

comment on function recall._insert_documents is
'The arrays run side by side, no identity twice. Gives the ids; null for a document that is there,'
' which is left as it is.';
