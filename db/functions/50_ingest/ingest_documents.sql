-- Puts many documents in, or brings them up to date: as recall.ingest_document for each, sooner.
create or replace function recall.ingest_documents(p_product_name text, p_documents jsonb)
returns setof bigint
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_product recall.product := recall._open_product(p_product_name);
    v_ids bigint [];
    v_new record;
    v_made bigint [];
    v_rest record;
begin
    perform recall._renew_plans();
    select
        array_agg(case when m.is_same then m.id end order by m.n) as ids,
        array_agg(m.n order by m.n) filter (where m.is_new) as places,
        array_agg(m.document order by m.n) filter (where m.is_new) as documents,
        array_agg(m.content order by m.n) filter (where m.is_new) as contents,
        array_agg(m.format order by m.n) filter (where m.is_new) as formats,
        array_agg(m.max_chars order by m.n) filter (where m.is_new) as max_chars,
        array_agg(m.overlap order by m.n) filter (where m.is_new) as overlaps
    into v_new
    from recall._match_documents(v_product, p_documents) as m;
    v_ids := v_new.ids;
    if v_new.places is not null then
        v_made := recall._insert_documents(
            v_product, v_new.documents, v_new.contents, v_new.formats, v_new.max_chars,
            v_new.overlaps
        );
        v_ids := array(
            select coalesce(i.id, m.id)
            from unnest(v_ids) with ordinality as i (id, n)
            left join unnest(v_new.places, v_made) as m (n, id) on i.n = m.n
            order by i.n
        );
    end if;
    if array_position(v_ids, null) is not null then
        -- Changed ones, those given twice, and those that another session has just put in.
        for v_rest in select m.* from recall._match_documents(v_product, p_documents) as m loop
            if v_rest.is_same then
                v_ids[v_rest.n] := v_rest.id;
            elsif v_ids[v_rest.n] is null then
                v_ids[v_rest.n] := recall.ingest_document(
                    v_product.name, (v_rest.document).title, v_rest.content, v_rest.format,
                    (v_rest.document).url, (v_rest.document).key_word, (v_rest.document).tag,
                    (v_rest.document).metadata, (v_rest.document).external_id, v_rest.max_chars,
                    v_rest.overlap
                );
            end if;
        end loop;
    end if;
    return query
    select i.id
    from unnest(v_ids) with ordinality as i (id, n)
    order by i.n;
end;
$$;

comment on function recall.ingest_documents is
'Puts the documents of a JSON array into a product and gives their ids, in its order. Each is an'
' object with title, content and, where they are needed, format, url, key_word, tag, metadata,'
' external_id, max_chars and overlap: the arguments of recall.ingest_document, which says what they'
' mean, and with which everything ends as if it had been called for one after the other. New'
' documents are cut and analyzed together, by two processes where the server has a worker to'
' spare. All or none is put in. Of rows: recall.ingest_documents(''p'', jsonb_agg(to_jsonb(r))).'
' An array may have 256 MB. Raises 22023 for bad arguments, naming the first bad document'
' by its number and its external_id or title; 42704 for a product that the caller may not write.';

grant execute on function recall.ingest_documents to recall_writer;
