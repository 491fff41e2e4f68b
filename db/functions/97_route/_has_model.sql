-- Whether the rows of a table name a model by its number.
create or replace function recall._has_model(p_table name)
returns boolean
language plpgsql stable parallel safe security invoker set search_path = recall, pg_temp as $$
begin
    return exists (
        select
        from pg_attribute as a
        where a.attrelid = format('recall.%I', p_table)::regclass and a.attname = 'model_id'
    );
end;
$$;

comment on function recall._has_model is
'Nodes number models each in its own way.';
