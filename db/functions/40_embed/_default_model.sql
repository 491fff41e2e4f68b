-- The model whose vectors searches of a product use.
create or replace function recall._default_model(p_product_id integer)
returns integer
language plpgsql stable parallel safe strict security definer set search_path = recall, pg_temp
as $$
begin
    return (select model_id from product_model where product_id = p_product_id and is_default);
end;
$$;

comment on function recall._default_model is
'The id of the model that a product''s searches use; null where it has none.';
