-- Takes a role's name off what it measured, learned and decided.
create or replace function recall._forget_role(p_role name)
returns table (table_name text, action text, row_count bigint, remedy text)
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
begin
    return query
    with evaluated as (
        update evaluation set evaluated_by = 'forgotten' where evaluated_by = p_role returning 1
    ),
    learned as (
        update learning set learned_by = 'forgotten' where learned_by = p_role returning 1
    ),
    decided as (
        update synonym_suggestion set decided_by = 'forgotten'
        where decided_by = p_role
        returning 1
    )
    select n.name, 'updated', n.row_count, null::text
    from (
        values
        ('evaluation', (select count(*) from evaluated)),
        ('learning', (select count(*) from learned)),
        ('synonym_suggestion', (select count(*) from decided))
    ) as n (name, row_count)
    where n.row_count > 0;
end;
$$;

comment on function recall._forget_role is
'It is "forgotten" there then. What the role owns and may do (recall.project, readers and writers'
' of recall.product) stays: drop owned, drop role.';
