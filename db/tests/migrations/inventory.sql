-- Every object of schema recall: comments, search_path, privileges.
select plan(11);

create function pg_temp.routines()
returns table (
    routine regprocedure, name name, is_definer boolean, config text [], acl aclitem [], language name, body text
)
language sql
as $$
    select p.oid::regprocedure, p.proname, p.prosecdef, p.proconfig, p.proacl, l.lanname, p.prosrc
    from pg_catalog.pg_proc as p
    inner join pg_catalog.pg_language as l on p.prolang = l.oid
    where p.pronamespace = 'recall'::regnamespace
        and not exists (
            select from pg_catalog.pg_depend as d
            where d.classid = 'pg_catalog.pg_proc'::regclass and d.objid = p.oid and d.deptype = 'e'
        )
$$;

select cmp_ok((select count(*) from pg_temp.routines()), '>', 50::bigint, 'the functions are there');

select is_empty(
    $$select routine from pg_temp.routines() where obj_description(routine, 'pg_proc') is null$$,
    'every function has a comment'
);

select is_empty(
    $$select name from pg_temp.routines() group by name having count(*) > 1$$,
    'no function is overloaded'
);

select is_empty(
    $$
    select routine
    from pg_temp.routines()
    where is_definer
        and not exists (
            select
            from unnest(config) as c
            where c in (
                'search_path=recall, pg_temp', 'search_path=pg_catalog, pg_temp',
                'search_path=recall, ' || (
                    select quote_ident(n.nspname)
                    from pg_catalog.pg_extension as e
                    inner join pg_catalog.pg_namespace as n on e.extnamespace = n.oid
                    where e.extname = 'vector'
                ) || ', pg_temp'
            )
        )
    $$,
    'definer functions search recall, at most the schema of pgvector, pg_temp last'
);

select is_empty(
    $$
    select routine
    from pg_temp.routines()
    where
        language <> 'plpgsql' and body <> ''
        or language = 'plpgsql' and not coalesce(array_to_string(config, ' ') like '%search_path=%', false)
        and body !~ '\mcommit\M'
        and name not in (
            'refresh_frequent_questions', 'retrain', 'learn_query_encoder', 'learn_image_encoder'
        )
    $$,
    'what names mean is bound at creation, or does not depend on who calls; but for procedures that commit, or call one'
);

select is_empty(
    $$
    select p.oid::regprocedure, d.refobjid::regprocedure
    from pg_catalog.pg_proc as p
    inner join pg_catalog.pg_depend as d
        on d.classid = 'pg_catalog.pg_proc'::regclass and p.oid = d.objid
        and d.refclassid = 'pg_catalog.pg_proc'::regclass
    inner join pg_catalog.pg_proc as r on d.refobjid = r.oid
    where
        p.oid in (select routine from pg_temp.routines())
        and r.pronamespace <> all(array['recall', 'pg_catalog']::regnamespace [])
        -- Taken into the queries that use it, so that a solver's step makes no call for each vector.
        and p.proname not in ('_scale_vector', '_private_features')
    $$,
    'no body is bound to a function of another schema, but for what scales vectors'
);

select is_empty(
    $$
    select routine
    from pg_temp.routines()
    where acl is null or exists (select from aclexplode(acl) as a where a.grantee = 0)
    $$,
    'PUBLIC may execute no function'
);

select is_empty(
    $$
    select routine
    from pg_temp.routines()
    where name !~ '^_'
        and not exists (
            select
            from aclexplode(acl) as a
            where a.grantee = any(array[
                'recall_reader', 'recall_writer', 'recall_admin', 'recall_monitor'
            ]::regrole [])
        )
    $$,
    'every public function is granted to a role'
);

select is_empty(
    $$
    select c.oid::regclass
    from pg_catalog.pg_class as c
    where c.relnamespace = 'recall'::regnamespace and c.relkind in ('r', 'p', 'v', 'm')
        and c.relname ~ '^_'
        and exists (
            select from aclexplode(c.relacl) as a where a.grantee is distinct from c.relowner
        )
    $$,
    'internal tables are granted to nobody'
);

select is_empty(
    $$
    select c.oid::regclass
    from pg_catalog.pg_class as c
    where c.relnamespace = 'recall'::regnamespace and c.relkind in ('r', 'p')
        and not c.relrowsecurity
        and exists (
            select from pg_catalog.pg_attribute as a
            where a.attrelid = c.oid and a.attname = 'product_id' and not a.attisdropped
        )
        and exists (
            select from aclexplode(c.relacl) as a where a.grantee is distinct from c.relowner
        )
    $$,
    'a granted table that belongs to products has row-level security'
);

select is_empty(
    $$
    select c.oid::regclass
    from pg_catalog.pg_class as c
    cross join lateral aclexplode(c.relacl) as a
    where c.relnamespace = 'recall'::regnamespace and a.grantee = 0
    $$,
    'PUBLIC may use no table and no sequence'
);

select * from finish();
