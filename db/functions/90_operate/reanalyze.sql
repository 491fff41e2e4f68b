-- Analyzes again, in batches, what an older version of the product's analyzer made.
create or replace procedure recall.reanalyze(
    p_product_name text,
    p_batch_size integer default 500
)
language plpgsql security invoker as $$
declare
    v_product recall.product := recall._require_product(p_product_name, 'write');
    v_version integer := recall._analyzer_version(v_product.analyzer);
    v_last bigint := 0;
    v_done bigint := 0;
    v_ids bigint [];
begin
    if coalesce(p_batch_size, 0) < 1 then
        raise exception 'p_batch_size: must be at least 1'
            using errcode = 'invalid_parameter_value', hint = 'Take 500, say.';
    end if;
    loop
        v_ids := array(
            select id
            from recall.chunk
            where
                product_id = v_product.id
                and id > v_last
                and (analyzer, analyzer_version) is distinct from (v_product.analyzer, v_version)
            order by id
            limit p_batch_size
        );
        exit when pg_catalog.cardinality(v_ids) = 0;
        -- Documents before their chunks, in the order in which writers of several take them.
        perform
        from recall.document
        where
            product_id = v_product.id
            and id in (
                select doc_id from recall.chunk where product_id = v_product.id and id = any(v_ids)
            )
        order by coalesce(external_id, title) collate "C"
        for no key update;
        -- The trigger does it, whatever is written.
        update recall.chunk set ordinal = ordinal
        where product_id = v_product.id and id = any(v_ids);
        v_last := v_ids[pg_catalog.cardinality(v_ids)];
        v_done := v_done + pg_catalog.cardinality(v_ids);
        commit;
        raise notice '% chunks analyzed again', v_done;
    end loop;
    v_last := 0;
    loop
        v_ids := array(
            select id
            from recall.document
            where product_id = v_product.id and id > v_last and key_word <> ''
            order by id
            limit p_batch_size
        );
        exit when pg_catalog.cardinality(v_ids) = 0;
        perform
        from recall.document
        where product_id = v_product.id and id = any(v_ids)
        order by coalesce(external_id, title) collate "C"
        for no key update;
        update recall.document set key_word = key_word
        where product_id = v_product.id and id = any(v_ids);
        v_last := v_ids[pg_catalog.cardinality(v_ids)];
        commit;
    end loop;
    v_last := 0;
    loop
        v_ids := array(
            select id
            from recall.image
            where
                product_id = v_product.id
                and id > v_last
                and (analyzer, analyzer_version) is distinct from (v_product.analyzer, v_version)
            order by id
            limit p_batch_size
        );
        exit when pg_catalog.cardinality(v_ids) = 0;
        update recall.image set ordinal = ordinal
        where product_id = v_product.id and id = any(v_ids);
        v_last := v_ids[pg_catalog.cardinality(v_ids)];
        commit;
    end loop;
    perform recall._reanalyze_questions(p_product_name);
end;
$$;

comment on procedure recall.reanalyze is
'After a change of user words or of an analyzer: brings the product''s chunks up to its'
' analyzer''s version, p_batch_size at a time, with a commit and a notice after each, the keywords'
' of its documents, its images and its golden questions. Chunks that are up to date are passed'
' over, so it can be broken off and called again. Raises 42704 for a product that the caller may'
' not write, 22023 for a bad p_batch_size.';

grant execute on procedure recall.reanalyze to recall_writer;
