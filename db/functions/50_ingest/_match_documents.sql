-- The documents of a JSON array beside what there is of them.
create or replace function recall._match_documents(p_product recall.product, p_documents jsonb)
returns table (
    n integer,
    document recall.document,
    content text,
    format text,
    max_chars integer,
    overlap integer,
    id bigint,
    is_same boolean,
    is_new boolean
)
language plpgsql stable parallel safe security invoker set search_path = recall, pg_temp
set enable_seqscan = off set plan_cache_mode = force_generic_plan as $$
#variable_conflict use_column
begin
    return query
    with given as materialized (
        select
            r.*,
            row_number() over (partition by (r.document).identity_hash order by r.n) = 1 as is_first
        from recall._read_documents(p_product, p_documents) as r
    )
    select
        g.n, g.document, g.content, g.format, g.max_chars, g.overlap, k.id,
        g.is_first and k.is_same is true,
        g.is_first and k.id is null
    from given as g
    -- By a plan for any product: of a new one no statistics tell how many documents it has by now.
    left join lateral (
        select d.id, recall._same_document(d, g.document) as is_same
        from document as d
        where
            d.product_id = p_product.id
            and d.identity_hash = (g.document).identity_hash
        offset 0
    ) as k on true
    order by coalesce((g.document).external_id, (g.document).title) collate "C", g.n;
end;
$$;

comment on function recall._match_documents is
'As recall._read_documents, in the order in which writers of several take them. id: of the document'
' with that identity; is_same: whether it is all as given; is_new: whether there is none. Of an'
' identity that is given again neither.';
