-- What recall.doctor says of the providers of registered models.
create or replace function recall._doctor_providers()
returns setof recall.check_up
language plpgsql stable parallel safe security definer set search_path from current as $$
begin
    return query
    select
        'keys of models', 'recall._secret', null, 'problem',
        'no secret ' || string_agg(distinct quote_ident(m.options ->> 'secret'), ', ')
        || ': dumps hold none, so a restored database has to be given them again',
        string_agg(
            distinct format('select recall.set_secret(%L, …)', m.options ->> 'secret'), '; '
        )
    from model as m
    where
        m.options ? 'secret'
        and not exists (select from _secret as s where s.name = m.options ->> 'secret')
    having count(*) > 0
    union all
    select
        'addresses of models', 'recall.http_origin', null, 'problem',
        'not allowed: ' || string_agg(distinct o.origin, ', '),
        string_agg(
            distinct format('insert into recall.http_origin values (%L)', o.origin), '; '
        )
    from model as m
    cross join lateral (
        select coalesce(recall._url_origin(m.options ->> 'url'), '?') as origin
    ) as o
    where
        m.provider = 'http'
        and not exists (select from http_origin as h where h.origin = o.origin)
    having count(*) > 0
    union all
    select
        'provider in_process', 'clients that take the queue', null, 'problem',
        'models wait for it: ' || string_agg(m.name, ', ' order by m.name),
        'as a superuser: select recall.enable_in_process()'
    from model as m
    where
        m.provider = 'in_process'
        and to_regprocedure('recall_in_process.embed(text[], boolean)') is null
    having count(*) > 0
    union all
    select
        'provider project', 'fused order and wordings; rules by it let nothing pass', null,
        'problem', 'no deployed model is behind ' || string_agg(m.name, ', ' order by m.name),
        'select recall.register_project(…) with a project that is trained'
    from model as m
    where
        m.provider = 'project'
        and not exists (
            select from deployment as d where d.project_id::text = m.options ->> 'project_id'
        )
    having count(*) > 0
    union all
    -- The extension's other functions call this one with the caller's rights.
    select
        'HTTP for everybody', 'the extension http', x.extversion, 'problem',
        'whoever may connect can have the server send requests to any address',
        'revoke execute on function ' || h.signature || ' from public' || case
            when not r.rolsuper
                then format('; grant execute on function %s to %I', h.signature, r.rolname)
            else ''
        end
    from pg_extension as x
    cross join lateral (
        select format('%1$s.http(%1$s.http_request)', x.extnamespace::regnamespace) as signature
    ) as h
    inner join pg_roles as r on r.rolname = current_user
    where x.extname = 'http' and has_function_privilege('public', h.signature, 'execute');
end;
$$;

comment on function recall._doctor_providers is
'Rows of recall.doctor: problems only. Names and addresses, no keys.';
