-- Carries a changed weight of source_kind to the keywords of its documents.
create or replace function recall._reweigh_documents()
returns trigger
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
begin
    with weight as materialized (
        select t.tag, recall._keyword_weight(t.tag) as weight
        from (select distinct tag from document) as t
    ),
    -- In the order in which writers of several take them.
    held as materialized (
        select d.product_id, d.id
        from document as d
        inner join weight as w on w.tag is not distinct from d.tag
        where d.key_word_tsvector <> setweight(d.key_word_tsvector, w.weight)
        order by d.product_id, coalesce(d.external_id, d.title) collate "C"
        for no key update of d
    )
    update document as d set tag = d.tag
    from held as h
    where d.product_id = h.product_id and d.id = h.id;
    return null;
end;
$$;

comment on function recall._reweigh_documents is
'Trigger function of source_kind, after each statement. Reads all documents and updates those whose'
' keywords have another weight now.';
