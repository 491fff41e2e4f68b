-- Says which fields of a product are kept encrypted.
create or replace function recall.seal_product(p_product_name text, p_fields text [])
returns void
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_product recall.product := recall._require_product(p_product_name, 'write');
    v_fields text [] := array(select distinct f from unnest(p_fields) as f order by f);
    v_number integer;
begin
    if
        p_fields is null
        or array_position(v_fields, null) is not null
        or exists (
            select
            from unnest(v_fields) as f
            where
                f !~ '^(comment|message|question|metadata[.=].{1,100})$'
                or substr(f, 10) = 'recall:sealed'
        )
        or cardinality(v_fields) > 64
    then
        raise exception 'p_fields: must be of message, question, comment, metadata.<key> and'
            ' metadata=<key>'
            using
                errcode = 'invalid_parameter_value',
                hint = '{message,question,comment,metadata.diagnosis}, say, or {} for none;'
                    || ' at most 64, keys of 1 to 100 characters.';
    end if;
    perform recall._extension_schema('pgcrypto');
    perform from product where id = v_product.id for update;
    select max(k.number) into v_number from _product_key as k where k.product_id = v_product.id;
    if recall._master_key() is null or (
        v_number is not null and recall._field_key(v_product.id, v_number) is null
    ) then
        raise exception 'p_product_name: the session has not the master key of "%"', p_product_name
            using
                errcode = 'object_not_in_prerequisite_state',
                hint = 'recall.unlock gives it to a transaction or a session.';
    end if;
    if v_number is null then
        perform recall._add_product_key(v_product.id);
    end if;
    insert into sealing (product_id, fields)
    values (v_product.id, v_fields)
    on conflict (product_id) do update set fields = excluded.fields;
end;
$$;

comment on function recall.seal_product is
'From now on the product''s p_fields are written encrypted: message (turns and summaries of'
' conversations), question (the log''s questions and answers), comment (of ratings), metadata.<key>'
' (of documents) and metadata=<key>, which a filter finds by equality, through a hash that the'
' product''s key makes; what is there is sealed, or opened, by call recall.reseal. docs/privacy.md'
' tells what stays in clear. Who has unlocked another master key, or none, reads nothing of them,'
' keeps *** for what is written and may not write sealed metadata. Raises 42704 for a product that'
' the caller may not write, 22023 for another field, 0A000 without the extension pgcrypto, 55000'
' without the master key.';

grant execute on function recall.seal_product to recall_admin;
