-- The terms of a text as the product's analyzer makes them: to_tsvector('jiebacfg', text).
create or replace function recall._guide_terms(p_product_id integer, p_text text)
returns tsvector
language plpgsql stable parallel safe strict security definer set search_path = recall, pg_temp
as $$
begin
    return recall.analyze(p_text, coalesce(
        (
            select p.analyzer
            from product as p
            where p.id = p_product_id and recall._may_read(p.id)
        ),
        'cjk_en'
    ));
end;
$$;

comment on function recall._guide_terms is
'As recall.analyze, by cjk_en where the caller may not read the product.';

grant execute on function recall._guide_terms to recall_reader;
