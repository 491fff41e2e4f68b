-- The products that the caller may read.
create or replace function recall.products()
returns table (name text, analyzer text, may_write boolean, created timestamptz)
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp as $$
begin
    return query
    select p.name, p.analyzer, recall._may_write(p.id), p.created
    from product as p
    where recall._may_read(p.id)
    order by p.name collate "C";
end;
$$;

comment on function recall.products is 'The products that the calling role may read, by name.';

grant execute on function recall.products to recall_reader;
