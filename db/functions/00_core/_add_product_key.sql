-- A new key of a product, which is current from now on.
create or replace function recall._add_product_key(p_product_id integer)
returns void
language plpgsql volatile parallel unsafe strict security definer set search_path = recall, pg_temp
as $$
declare
    v_number integer := 1 + coalesce(
        (select max(k.number) from _product_key as k where k.product_id = p_product_id), 0
    );
    v_key bytea;
begin
    execute format(
        'select %I.gen_random_bytes(32)', recall._extension_schema('pgcrypto')
    ) into v_key;
    insert into _product_key (product_id, number, wrapped)
    values (
        p_product_id, v_number,
        recall._seal_bytes(
            v_key, recall._master_key(), format('key %s of %s', v_number, p_product_id)
        )
    );
end;
$$;

comment on function recall._add_product_key is
'Made by pgcrypto''s random source, and kept wrapped by the session''s master key.';
