-- Carries a changed weight of source_kind to the keywords of its documents.
create or replace function recall._reweigh_documents()
returns trigger
language plpgsql
volatile
parallel unsafe
security definer
set search_path = recall, pg_temp
as $$
begin
    with weight as materialized (
        select t.tag, recall._keyword_weight(t.tag) as weight
        from (select distinct tag from document) as t
    )
    update document as d set tag = d.tag
    from weight as w
    where
        w.tag is not distinct from d.tag
        and d.key_word_tsvector <> setweight(d.key_word_tsvector, w.weight);
    return null;
end;
$$;

comment on function recall._reweigh_documents is
'Trigger function of source_kind, after each statement. Reads all documents and updates those whose'
' keywords have another weight now.';
