-- What a sealed field of metadata is found by: a hash that only a key of the product makes.
create or replace function recall._metadata_hash(p_key bytea, p_name text, p_value jsonb)
returns text
language plpgsql stable parallel safe strict security invoker
set search_path = recall, pg_temp as $$
declare
    v_hash bytea;
begin
    execute format(
        'select %1$I.hmac($2, %1$I.hmac(''find'', $1, ''sha256''), ''sha256'')',
        recall._crypto_schema()
    )
    into v_hash
    using p_key, convert_to(
        jsonb_build_array(
            p_name,
            case jsonb_typeof(p_value)
                when 'number' then to_jsonb(trim_scale(p_value::numeric))
                else p_value
            end
        )::text,
        'UTF8'
    );
    return encode(v_hash, 'base64');
end;
$$;

comment on function recall._metadata_hash is
'HMAC-SHA-256 over the name and the value as jsonb writes it, in base64; 1.0 is 1. Equal values of'
' a field of a product have equal hashes, of no two fields, products or keys.';
