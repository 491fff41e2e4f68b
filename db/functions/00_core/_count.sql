-- Counts what has happened, in a row of its own, and adds up what waits every so often.
create or replace function recall._count(p_product_id integer, p_measured recall._measured [])
returns void
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_id bigint;
begin
    insert into _event (product_id, measured) values (p_product_id, p_measured)
    returning id into v_id;
    if v_id % 200 = 0 then
        perform recall._roll_up();
    end if;
end;
$$;

comment on function recall._count is
'Counted with the transaction: what is rolled back has not happened. Waits for nobody. p_product_id'
' null: over all products.';
