-- A filter on sealed metadata of a product as its documents keep it: by hashes.
create or replace function recall._seal_filter(p_product_id integer, p_filter jsonb)
returns jsonb
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp as $$
declare
    v_given jsonb := p_filter -> 'metadata';
    v_fields text [];
    v_names text [];
    v_hashed jsonb;
begin
    if v_given is null or v_given = '{}' then
        return p_filter;
    elsif v_given -> 'recall:sealed' is not null then
        raise exception 'p_filter: "recall:sealed" is no field of metadata'
            using errcode = 'invalid_parameter_value', hint = 'Give the field itself, in clear.';
    end if;
    v_fields := recall._sealed_metadata(p_product_id);
    v_names := array(
        select n
        from jsonb_object_keys(v_given) as n
        where array['metadata.' || n, 'metadata=' || n] && v_fields
    );
    if v_names = '{}' then
        return p_filter;
    elsif exists (select from unnest(v_names) as n where 'metadata=' || n <> all(v_fields)) then
        raise exception 'p_filter: a field of metadata is sealed and not found by equality'
            using
                errcode = 'invalid_parameter_value',
                hint = 'recall.seal_product with metadata=<key>, then recall.reseal, has it found.';
    end if;
    -- While recall.reseal changes the key, by either.
    select
        jsonb_agg(
            v_given - v_names || jsonb_build_object('recall:sealed', jsonb_build_object('hash', (
                select jsonb_object_agg(n, recall._metadata_hash(o.key, n, v_given -> n))
                from unnest(v_names) as n
            )))
        )
    into v_hashed
    from (
        select recall._field_key(k.product_id, k.number) as key
        from _product_key as k
        where k.product_id = p_product_id
    ) as o
    where o.key is not null;
    if v_hashed is null then
        raise exception 'p_filter: the session has not the master key that a field is sealed by'
            using
                errcode = 'object_not_in_prerequisite_state',
                hint = 'recall.unlock gives it to a transaction or a session.';
    end if;
    return p_filter || jsonb_build_object('metadata', v_hashed);
end;
$$;

comment on function recall._seal_filter is
'p_filter: as recall._check_filter lets it through. Of metadata with sealed fields an array, for'
' recall._filter_sql, with an object for each key of the product; one must hold. Raises 22023 for'
' a sealed field that is not found by equality, 55000 without the key.';
