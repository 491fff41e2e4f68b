-- Puts new documents of a product in, with their chunks, as one statement.
create or replace function recall._insert_documents(
    p_product recall.product,
    p_documents recall.document [],
    p_contents text [],
    p_formats text [],
    p_max_chars integer [],
    p_overlaps integer []
)
returns bigint []
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp
set jit = off as $$
declare
    v_ids bigint [];
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
            case
                when g.key_word <> '' then setweight(
                    recall.analyze(g.key_word, p_product.analyzer), recall._keyword_weight(g.tag)
                )
                else ''
            end
        from given as g
        -- In the order in which writers of several take them.
        order by coalesce(g.external_id, g.title) collate "C"
        on conflict (product_id, identity_hash) do nothing
        returning id, identity_hash
    ),
    placed as materialized (
        select m.id, g.n
        from made as m
        inner join given as g on m.identity_hash = g.identity_hash
    ),
    cut as (
        insert into chunk (
            product_id, doc_id, ordinal, heading_path, content_chunk, overlap, block_kinds,
            block_ends, page, content_hash, analyzer, analyzer_version, ts_vector_extra, length,
            version
        )
        select
            p_product.id, c.doc_id, (c.chunk).ordinal, (c.chunk).heading_path, (c.chunk).content,
            (c.chunk).overlap, (c.chunk).block_kinds, (c.chunk).block_ends, (c.chunk).page,
            c.content_hash, p_product.analyzer, recall._analyzer_version(p_product.analyzer),
            c.terms, c.length,
            nextval(format('recall._version_%s', p_product.id)::regclass)::integer
        from (
            select p.id as doc_id, d.chunk, d.content_hash, d.terms, d.length
            from placed as p
            inner join
                recall._cut_documents(
                    array(select g.title from given as g order by g.n),
                    p_contents, p_formats, p_max_chars, p_overlaps, p_product.analyzer
                ) as d
                on p.n = d.n
            order by p.id, (d.chunk).ordinal
        ) as c
    )
    select array_agg(p.id order by g.n) into v_ids
    from given as g
    left join placed as p on g.n = p.n;
    perform set_config('recall._prepared', '', true);
    return v_ids;
end;
$$;

comment on function recall._insert_documents is
'The arrays run side by side, no identity twice. Gives the ids; null for a document that is there,'
' which is left as it is. While it runs, triggers take what it fills in as prepared.';
