-- A product takes only an analyzer that works in this database.
create or replace function recall._check_product_analyzer()
returns trigger
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
begin
    perform recall._check_analyzer_options(
        format('analyzer "%s"', a.name), a.function_name, a.options
    )
    from recall.analyzer as a
    where a.name = new.analyzer;
    return new;
end;
$$;

comment on function recall._check_product_analyzer is
'Trigger function of product. Raises 42704, with what to install, for an analyzer whose text'
' search configuration is not there.';
