-- What recall._seal_bytes sealed; null where the key is another one or a bit was changed.
create or replace function recall._open_bytes(p_sealed bytea, p_key bytea, p_context text)
returns bytea
language plpgsql stable parallel safe strict security invoker
set search_path = recall, pg_temp as $$
declare
    v_length integer := length(p_sealed) - 32;
    v_body bytea := substr(p_sealed, 1, greatest(v_length, 0));
    v_data bytea;
begin
    if v_length < 32 then
        return null;
    end if;
    execute format(
        'select case when %1$I.hmac($1, %1$I.hmac(''authenticate'', $2, ''sha256''), ''sha256'')'
        ' = $3 then %1$I.decrypt_iv($4, %1$I.hmac(''encrypt'', $2, ''sha256''), $5, ''aes-cbc'')'
        ' end', recall._crypto_schema()
    )
    into v_data
    using
        convert_to(p_context, 'UTF8') || v_body, p_key, substr(p_sealed, v_length + 1),
        substr(v_body, 17), substr(v_body, 1, 16);
    return v_data;
end;
$$;

comment on function recall._open_bytes is
'The HMAC is checked before anything is decrypted. Raises 0A000 without pgcrypto.';
