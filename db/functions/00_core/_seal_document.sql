-- Seals fields of a document's metadata, where its product says so.
create or replace function recall._seal_document()
returns trigger
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_sealed jsonb := new.metadata -> 'recall:sealed';
    v_whole jsonb;
    v_fields text [];
    v_part jsonb;
    v_text text;
    v_key bytea;
begin
    if jsonb_typeof(new.metadata) <> 'object' or recall._arrives() then
        return new;
    elsif v_sealed is distinct from old.metadata -> 'recall:sealed' and v_sealed is not null then
        -- So that nobody has opened in one document what he saw sealed in another.
        raise exception 'metadata: "recall:sealed" is written by recall alone'
            using
                errcode = 'invalid_parameter_value',
                hint = 'Give fields in clear. Leave it as it is, or out, which drops its fields.';
    end if;
    v_fields := recall._sealed_metadata(new.product_id);
    if not new.metadata ?| array(select substr(f, 10) from unnest(v_fields) as f) then
        return new;
    end if;
    v_whole := new.metadata - 'recall:sealed';
    if v_sealed is not null then
        v_whole := recall._open_metadata(
            new.product_id, jsonb_build_object('recall:sealed', v_sealed)
        ) || v_whole;
    end if;
    v_part := (
        select jsonb_object_agg(e.key, e.value)
        from jsonb_each(v_whole) as e
        where array['metadata.' || e.key, 'metadata=' || e.key] && v_fields
    );
    v_text := (recall._sealed_texts(new.product_id, 'metadata', array[v_part::text]))[1];
    if v_text = '***' or v_text is null then
        raise exception 'metadata: the session has not the master key that its fields are sealed by'
            using
                errcode = 'object_not_in_prerequisite_state',
                hint = 'recall.unlock gives it to a transaction or a session.';
    end if;
    v_key := recall._field_key(new.product_id, split_part(v_text, ':', 2)::integer);
    new.metadata := (v_whole - array(select jsonb_object_keys(v_part)))
        || jsonb_build_object('recall:sealed', jsonb_build_object(
            'text', v_text,
            'fields', v_fields,
            'hash', (
                select
                    coalesce(
                        jsonb_object_agg(e.key, recall._metadata_hash(v_key, e.key, e.value)), '{}'
                    )
                from jsonb_each(v_part) as e
                where 'metadata=' || e.key = any(v_fields)
            )
        ));
    return new;
end;
$$;

comment on function recall._seal_document is
'Trigger of recall.document: of metadata, what is to be sealed goes into one text under'
' "recall:sealed", beside the fields that were sealed when it was written and the hashes of those'
' that are found by equality. What was sealed before stays, unless it is given anew. Raises 55000'
' without the key, since *** in place of somebody''s metadata would be a loss; 22023 for a'
' "recall:sealed" that is not the row''s own.';
