-- Texts that recall._seal made, in clear: one statement for all of them.
create or replace function recall._open_texts(p_product_id integer, p_field text, p_texts text [])
returns text []
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp
set standard_conforming_strings = on as $$
declare
    v_texts text [];
    v_number integer;
    v_key bytea;
    v_is_changed boolean;
begin
    if not exists (
        select from unnest(p_texts) as t where starts_with(ltrim(t, ' '), 'sealed:')
    ) then
        return p_texts;
    end if;
    v_texts := array(
        select
            case
                when t !~ '^sealed:[0-9]+:' then regexp_replace(t, '^ ( *sealed:[0-9]+:)', '\1')
            end
        from unnest(p_texts) with ordinality as i (t, n)
        order by n
    );
    for v_number in
        select distinct split_part(t, ':', 2)::integer
        from unnest(p_texts) as t
        where t ~ '^sealed:[0-9]+:'
    loop
        v_key := recall._field_key(p_product_id, v_number);
        continue when v_key is null;
        execute format(
            $sql$
            select
                array_agg(
                    case
                        when i.s is null then i.o
                        when i.is_whole then convert_from(%1$I.decrypt_iv(
                            substr(i.s, 17, length(i.s) - 48),
                            %1$I.hmac('encrypt', $4, 'sha256'), substr(i.s, 1, 16), 'aes-cbc'
                        ), 'UTF8')
                    end
                    order by i.n
                ),
                bool_or(not i.is_whole)
            from (
                select
                    i.*, length(i.s) >= 48 and substr(i.s, length(i.s) - 31) = %1$I.hmac(
                        $5 || substr(i.s, 1, greatest(length(i.s) - 32, 0)),
                        %1$I.hmac('authenticate', $4, 'sha256'), 'sha256'
                    ) as is_whole
                from (
                    select
                        i.o, i.n, case
                            when starts_with(i.t, $3)
                            then decode(substr(i.t, length($3) + 1), 'base64')
                        end as s
                    from unnest($1, $2) with ordinality as i (t, o, n)
                    offset 0
                ) as i
                offset 0
            ) as i
            $sql$,
            recall._crypto_schema()
        )
        into v_texts, v_is_changed
        using
            p_texts, v_texts, format('sealed:%s:', v_number), v_key,
            convert_to(format('%s of %s', p_field, p_product_id), 'UTF8');
        if v_is_changed then
            raise exception '% of product %: what is sealed was changed', p_field, p_product_id
                using errcode = 'data_corrupted', hint = 'Restore the row from a backup.';
        end if;
    end loop;
    return v_texts;
end;
$$;

comment on function recall._open_texts is
'In their order, nulls as they are; null where the session has not the key of one. A text that is'
' not sealed is given as it is. Each key is unwrapped once. Granted to nobody. Raises XX001 where a'
' text was changed since, or comes from another product or field.';
