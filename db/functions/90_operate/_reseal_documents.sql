-- Writes metadata of some documents anew that is not kept as the product says; a trigger seals it.
create or replace function recall._reseal_documents(
    p_product_id integer,
    p_limit integer,
    p_prefix text
)
returns integer
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_fields text [] := recall._sealed_metadata(p_product_id);
    v_names text [] := array(select substr(f, 10) from unnest(v_fields) as f);
    v_done integer;
begin
    update document as d
    set metadata = recall._open_metadata(p_product_id, d.metadata)
    from (
        select o.id
        from document as o
        where
            o.product_id = p_product_id
            and o.metadata <> '{}'
            and jsonb_typeof(o.metadata) = 'object'
            and (
                o.metadata ?| v_names
                or not starts_with(o.metadata -> 'recall:sealed' ->> 'text', p_prefix)
                or o.metadata -> 'recall:sealed' -> 'fields' <> to_jsonb(v_fields)
            )
        -- In the order in which writers of several take them.
        order by coalesce(o.external_id, o.title) collate "C"
        limit p_limit
        for no key update
    ) as o
    where d.product_id = p_product_id and d.id = o.id;
    get diagnostics v_done = row_count;
    return v_done;
end;
$$;

comment on function recall._reseal_documents is
'How many, at most p_limit. p_prefix: of what the current key seals.';
