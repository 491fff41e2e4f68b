-- Makes a product; the same call again changes nothing and gives the same id.
create or replace function recall.create_product(
    p_name text,
    p_analyzer text default 'cjk_en',
    p_readers name [] default null,
    p_writers name [] default null
)
returns integer
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
begin
    if p_name is null or length(p_name) not between 1 and 200 then
        raise exception 'p_name: a product needs a name of 1 to 200 characters'
            using
                errcode = 'invalid_parameter_value',
                hint = 'Give it a short name, such as ''handbook''.';
    end if;
    if not exists (select 1 from analyzer where name = p_analyzer) then
        raise exception 'p_analyzer: there is no analyzer "%"', p_analyzer
            using
                errcode = 'invalid_parameter_value',
                hint = 'select name from recall.analyzer lists them.';
    end if;
    -- Whoever sees all names may take one: to others a taken name would tell of a hidden product.
    if
        recall._is_member(recall._caller(), array['recall_admin'])
        and not exists (select 1 from product where name = p_name)
    then
        insert into product (name, analyzer, readers, writers)
        values (p_name, p_analyzer, p_readers, p_writers)
        on conflict (name) do nothing;
    end if;
    return (recall._require_product(p_name, 'write')).id;
end;
$$;

comment on function recall.create_product is
'Makes a product and gives its id. An existing one that the caller may write is left as it is.'
' p_readers, p_writers: roles that may read and write it; null means recall_reader and'
' recall_writer. Members of recall_admin make products, who see them all. Raises 22023 for a bad'
' name or analyzer, 42704 where the caller may not write it, whether it is there or not.';

grant execute on function recall.create_product to recall_writer;
