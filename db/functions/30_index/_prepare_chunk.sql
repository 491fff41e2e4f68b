-- Fills in what a chunk is indexed by. Where neither text nor analyzer changed, the old values
-- stay.
create or replace function recall._prepare_chunk()
returns trigger
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp
set enable_seqscan = off as $$
declare
    v_title text;
    v_version integer;
    v_text text;
begin
    if
        tg_op = 'UPDATE'
        and (new.content_chunk, new.overlap) is distinct from (old.content_chunk, old.overlap)
        and (new.block_kinds, new.block_ends)
        is not distinct from (old.block_kinds, old.block_ends)
    then
        new.block_kinds := null;
        new.block_ends := null;
    end if;
    -- No constraints of the table: every statement would parse and plan them anew.
    if
        new.page < 1
        or (new.block_kinds is null) <> (new.block_ends is null)
        or new.block_kinds is not null and (
            new.block_kinds ~ '^[1-6plctqdixfHPLCTQDIXF]+$'
            and length(new.block_kinds) = cardinality(new.block_ends)
            and new.block_ends[cardinality(new.block_ends)]
            = octet_length(substr(new.content_chunk, new.overlap + 1))
        ) is not true
    then
        raise exception 'block_kinds: the blocks or the page of the chunk cannot be'
            using errcode = 'check_violation', hint = 'Leave them to recall.ingest_document.';
    end if;
    if
        tg_op = 'INSERT'
        and new.version is not null
        and current_setting('recall._prepared', true) = 'on'
    then
        return new;
    elsif new.product_id is null then
        select d.product_id into new.product_id
        from document as d
        where d.id = new.doc_id and recall._may_write(d.product_id);
        if not found then
            raise exception 'doc_id: there is no document % that you may write', new.doc_id
                using errcode = 'foreign_key_violation', hint = 'Insert the document first.';
        end if;
    elsif tg_op = 'UPDATE' then
        perform recall._hold(old.product_id);
    elsif not recall._may_write(new.product_id) then
        -- Before row-level security, so that nothing of a hidden product is locked or counted up.
        raise exception 'product_id: there is no product % that you may write', new.product_id
            using
                errcode = 'undefined_object',
                hint = 'Leave product_id out: it is that of doc_id.';
    end if;
    select d.title, p.analyzer, recall._analyzer_version(p.analyzer)
    into v_title, new.analyzer, v_version
    from document as d
    inner join product as p on p.id = d.product_id
    where d.product_id = new.product_id and d.id = new.doc_id
    for key share of p;
    if not found then
        -- The foreign key, or before it row-level security, says what is wrong.
        return new;
    end if;
    v_text := recall._indexed_text(v_title, new.heading_path, new.content_chunk);
    new.content_hash := sha256(convert_to(v_text, 'UTF8'));
    new.analyzer_version := v_version;
    if tg_op = 'UPDATE' then
        new.version := old.version;
        new.length := old.length;
        new.ts_vector_extra := old.ts_vector_extra;
        if
            (new.product_id, new.content_hash, new.analyzer, new.analyzer_version)
            is not distinct from
            (old.product_id, old.content_hash, old.analyzer, old.analyzer_version)
        then
            return new;
        end if;
        new.modified := case when new.modified = old.modified then now() else new.modified end;
    end if;
    -- Weight D throughout: recall._weigh_terms marks terms by weight A.
    new.ts_vector_extra := setweight(recall.analyze(v_text, new.analyzer), 'D');
    new.length := recall._terms_length(new.ts_vector_extra);
    new.version := nextval(format('recall._version_%s', new.product_id))::integer;
    return new;
end;
$$;

comment on function recall._prepare_chunk is
'Trigger function of chunk, before insert or update: product_id from doc_id where null,'
' content_hash, terms, length, and a new version where any of them changed; no blocks where a'
' client changed the text. What a client writes into these columns is overwritten. Holds the'
' product: locks go from product to document to chunk. A chunk that comes with a version, which no'
' client may give, is taken as it is where the setting recall._prepared is on: a load in sets has'
' filled it in. Raises 23503 for a missing document, 23514 for blocks or a page that cannot be,'
' 42704 for a product that the caller may not write.';
