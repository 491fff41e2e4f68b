-- What recall.doctor says of what runs with the rights of the owner of recall.
create or replace function recall._doctor_owner()
returns setof recall.check_up
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp as $$
declare
    v_owner name := (
        select pg_get_userbyid(nspowner) from pg_namespace where nspname = 'recall'
    );
    v_vendors text [] := array[
        'pgml.embed', 'pgml.rank', 'pgml.transform', 'pgml.tune', 'pgml.predict', 'rds_ai.embed',
        'rds_ai.rank', 'rds_ai.prompt', 'rds_embedding.get_embedding_by_model',
        'recall_in_process.embed', 'cron.schedule', 'cron.unschedule'
    ];
begin
    return query
    with trouble as (
        select
            n.nspname::text as name, recall._schema_trouble(n.nspname) as detail,
            format(
                'revoke create on schema %1$I from %2$s; a schema of another owner: alter schema'
                ' %1$I owner to %3$I',
                n.nspname, array_to_string(recall._creators(n.nspname, o.oid), ', '), v_owner
            ) as remedy
        from pg_namespace as n
        inner join pg_roles as o on o.rolname = v_owner
        where
            n.nspname = 'recall'
            or n.nspname in (select split_part(v.name, '.', 1) from unnest(v_vendors) as v (name))
            or n.oid in (
                select e.extnamespace
                from pg_extension as e
                where
                    e.extname = 'vector'
                    or e.extname in (select u.extension from optional_extension as u)
            )
        union all
        select
            e.extname, recall._extension_trouble(e.extname),
            'drop the extension, and have the owner of recall or a superuser create it'
        from pg_extension as e
        inner join optional_extension as u on e.extname = u.extension
        where not recall._is_trusted(e.extowner)
        union all
        select
            v.name, recall._vendor_trouble(v.name),
            'drop the function, or: alter function … owner to ' || quote_ident(v_owner)
        from unnest(v_vendors) as v (name)
        where recall._vendor_trouble(v.name) like 'the function % belongs to role %'
    )
    select 'rights of the owner', t.name, null, 'problem', t.detail, t.remedy
    from trouble as t
    where t.detail is not null
    order by t.name;
    if not found then
        return query
        select
            'rights of the owner', v_owner::text, null, 'ok',
            'nobody else may create what functions with its rights call', null;
    end if;
end;
$$;

comment on function recall._doctor_owner is
'Rows of recall.doctor: schemas in which others may create objects, extensions'
' and functions of vendors that belong to others. pgrecall does not call what is there.';
