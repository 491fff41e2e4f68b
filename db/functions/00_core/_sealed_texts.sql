-- Texts, encrypted with a product's current key: one statement for all of them.
create or replace function recall._sealed_texts(p_product_id integer, p_field text, p_texts text [])
returns text []
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_number integer;
    v_key bytea;
    v_texts text [];
begin
    -- Who drops a key waits for those that write with it.
    select k.number into v_number
    from _product_key as k
    where k.product_id = p_product_id
    order by k.number desc
    limit 1
    for key share;
    v_key := recall._field_key(p_product_id, v_number);
    if v_key is null then
        return array(
            select case when t is not null then '***' end
            from unnest(p_texts) with ordinality as i (t, n)
            order by n
        );
    end if;
    execute format(
        $sql$
        select
            array_agg(
                $3 || replace(encode(
                    s.body || %1$I.hmac(
                        $4 || s.body, %1$I.hmac('authenticate', $2, 'sha256'), 'sha256'
                    ),
                    'base64'
                ), e'\n', '')
                order by s.n
            )
        from (
            select
                iv.n, iv.start || %1$I.encrypt_iv(
                    convert_to(iv.t, 'UTF8'), %1$I.hmac('encrypt', $2, 'sha256'), iv.start,
                    'aes-cbc'
                ) as body
            from (
                select i.t, i.n, %1$I.gen_random_bytes(16) as start
                from unnest($1) with ordinality as i (t, n)
                offset 0
            ) as iv
            offset 0
        ) as s
        $sql$,
        recall._crypto_schema()
    )
    into v_texts
    using
        p_texts, v_key, format('sealed:%s:', v_number),
        convert_to(format('%s of %s', p_field, p_product_id), 'UTF8');
    return v_texts;
end;
$$;

comment on function recall._sealed_texts is
'In their order, nulls as they are: sealed:<number of the key>:<base64 of what recall._seal_bytes'
' makes>. *** where the session has not the key. Granted to nobody.';
