-- Encrypts and authenticates: AES-256 in CBC with a random start, then HMAC-SHA-256 over all of it.
create or replace function recall._seal_bytes(p_data bytea, p_key bytea, p_context text)
returns bytea
language plpgsql volatile parallel restricted strict security invoker
set search_path = recall, pg_temp as $$
declare
    v_sealed bytea;
begin
    execute format(
        'select s.body || %1$I.hmac($3 || s.body, %1$I.hmac(''authenticate'', $2, ''sha256''),'
        ' ''sha256'') from (select iv || %1$I.encrypt_iv($1, %1$I.hmac(''encrypt'', $2,'
        ' ''sha256''), iv, ''aes-cbc'') from %1$I.gen_random_bytes(16) as iv offset 0)'
        ' as s (body)', recall._crypto_schema()
    ) into v_sealed using p_data, p_key, convert_to(p_context, 'UTF8');
    return v_sealed;
end;
$$;

comment on function recall._seal_bytes is
'16 bytes of start, the cipher text, 32 bytes of HMAC, which p_context is part of: what is moved'
' elsewhere is not opened there. p_key: 32 bytes; the keys of both are made of it. Raises 0A000'
' without pgcrypto.';
