-- The analyzer of a product; of all products together the default one.
create or replace function recall._product_analyzer(p_product_id integer)
returns text
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp as $$
begin
    return coalesce((select p.analyzer from product as p where p.id = p_product_id), 'cjk_en');
end;
$$;

comment on function recall._product_analyzer is
'The name in recall.analyzer; cjk_en for null or a product that is gone.';
