-- The rows of a table that move with product $1, and have the keys $2 where some are asked for.
create or replace function recall._moved_from(p_table recall.moved_table, p_is_part boolean)
returns text
language plpgsql stable parallel safe security invoker set search_path = recall, pg_temp as $$
begin
    return format(
        'recall.%I as t where %s%s', p_table.name, p_table.condition,
        case when p_is_part and p_table.key is not null
            then format(' and %s = any($2)', p_table.key) end
    );
end;
$$;

comment on function recall._moved_from is
'SQL from its from on.';
