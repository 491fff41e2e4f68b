-- What recall._seal_bytes sealed; null where the key is another one or a bit was changed.
create or replace function recall._open_bytes(p_sealed bytea, p_key bytea, p_context text)
returns bytea
language plpgsql stable parallel restricted strict security invoker
set search_path = recall, pg_temp as $$
declare
    v_schema name := recall._extension_schema('pgcrypto');
    v_length integer := length(p_sealed) - 32;
    v_body bytea;
    v_is_whole boolean;
    v_data bytea;
begin
    if v_length < 32 then
        return null;
    end if;
    v_body := substr(p_sealed, 1, v_length);
    execute format(
        'select %1$I.hmac($1, %1$I.hmac(''authenticate'', $2, ''sha256''), ''sha256'') = $3',
        v_schema
    )
    into v_is_whole
    using convert_to(p_context, 'UTF8') || v_body, p_key, substr(p_sealed, v_length + 1);
    if v_is_whole then
        execute format(
            'select %1$I.decrypt_iv($1, %1$I.hmac(''encrypt'', $2, ''sha256''), $3, ''aes-cbc'')',
            v_schema
        )
        into v_data
        using substr(v_body, 17), p_key, substr(v_body, 1, 16);
    end if;
    return v_data;
end;
$$;

comment on function recall._open_bytes is
'The HMAC is checked before anything is decrypted. Raises 0A000 without pgcrypto.';
