-- Locks a product with its documents and chunks for one who changes it as a whole.
create or replace function recall._lock_product(p_product_id integer)
returns boolean
language plpgsql volatile parallel unsafe strict security definer set search_path = recall, pg_temp
as $$
begin
    loop
        begin
            -- Its writers hold the product, and none begins now. A plain update or delete holds its
            -- row before the product, though: who has the product waits for no row.
            perform from product where id = p_product_id for update;
            if not found then
                return false;
            end if;
            perform from document where product_id = p_product_id for update nowait;
            perform from chunk where product_id = p_product_id for update nowait;
            return true;
        exception when lock_not_available then
            perform pg_sleep(0.1);
        end;
    end loop;
end;
$$;

comment on function recall._lock_product is
'Waits for open writers of the product, and holds later ones off until the transaction ends. False'
' where the product is gone.';
