-- Which fields of documents' metadata a product keeps sealed.
create or replace function recall._sealed_metadata(p_product_id integer)
returns text []
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp as $$
begin
    return array(
        select f
        from sealing as s
        cross join unnest(s.fields) as f
        where s.product_id = p_product_id and f ~ '^metadata[.=]'
        order by f
    );
end;
$$;

comment on function recall._sealed_metadata is
'metadata.<key>, or metadata=<key> of what is found by equality. Granted to nobody.';
