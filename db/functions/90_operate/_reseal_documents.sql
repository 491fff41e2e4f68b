-- Writes metadata of the next documents anew that is not kept as the product says; a trigger seals.
create or replace function recall._reseal_documents(
    p_product_id integer,
    p_after bigint,
    p_limit integer,
    p_prefix text,
    out last_id bigint,
    out done integer
)
returns record
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_fields text [] := recall._sealed_metadata(p_product_id);
    v_names text [] := array(select substr(f, 10) from unnest(v_fields) as f);
    v_ids bigint [];
begin
    v_ids := array(
        select d.id
        from document as d
        where
            d.product_id = p_product_id
            and d.id > p_after
            and d.metadata <> '{}'
            and jsonb_typeof(d.metadata) = 'object'
            and (
                d.metadata ?| v_names
                or not starts_with(d.metadata -> 'recall:sealed' ->> 'text', p_prefix)
                or d.metadata -> 'recall:sealed' -> 'fields' <> to_jsonb(v_fields)
            )
        order by d.id
        limit p_limit
    );
    -- In the order in which writers of several take them.
    perform
    from document as d
    where d.product_id = p_product_id and d.id = any(v_ids)
    order by coalesce(d.external_id, d.title) collate "C"
    for no key update;
    update document as d
    set metadata = recall._open_metadata(p_product_id, d.metadata)
    where d.product_id = p_product_id and d.id = any(v_ids);
    get diagnostics done = row_count;
    last_id := v_ids[cardinality(v_ids)];
end;
$$;

comment on function recall._reseal_documents is
'As recall._reseal_rows. p_prefix: of what the current key seals.';
