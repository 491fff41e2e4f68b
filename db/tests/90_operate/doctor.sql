select no_plan();

select results_eq(
    $$select distinct state in ('ok', 'absent', 'problem') from recall.doctor()$$,
    $$values (true)$$,
    'three states'
);
select is_empty(
    $$
    select capability from recall.doctor()
    where state = 'problem' and remedy is null or detail is null or served_by is null
    $$,
    'what serves it, what that means, and a remedy for every problem'
);
select is(
    (select version from recall.doctor() where capability = 'vectors'),
    (select extversion from pg_extension where extname = 'vector'),
    'the version of pgvector'
);
select set_eq(
    $$
    select e.extension from recall.optional_extension as e
    inner join recall.doctor() as d on d.capability = e.capability
    where d.state <> 'absent' and d.served_by = e.extension
    $$,
    $$
    select e.extension from recall.optional_extension as e
    inner join pg_extension as x on x.extname = e.extension
    $$,
    'an optional extension serves where it is installed, and only there'
);
select is_empty(
    $$
    select d.capability from recall.doctor() as d
    inner join pg_available_extensions as a on d.remedy = format('create extension %I', a.name)
    where a.installed_version is not null
    $$,
    'it asks for nothing that is there'
);

select recall.create_product('tap-doctor');
select recall.attach_model('tap-doctor', 'multilingual-e5-small');
select recall.ingest_document('tap-doctor', 'one', 'vacuum');
update recall.embedding_job set next_try = now() - interval '2 hours';
select results_eq(
    $$
    select state, detail like '%1 wait, 0 failed; the first is due since %', remedy like 'scripts/embed%'
    from recall.doctor() where capability = 'embeddings of tap-doctor'
    $$,
    $$values ('problem'::text, true, true)$$,
    'jobs that nobody takes'
);
update recall.embedding_job set attempts = 10, last_error = 'no answer';
select results_eq(
    $$
    select state, detail like '%1 failed: no answer', remedy like '%retry_embedding_jobs%'
    from recall.doctor() where capability = 'embeddings of tap-doctor'
    $$,
    $$values ('problem'::text, true, true)$$,
    'failed jobs, why they failed, and what to do'
);
select is(
    (select detail from recall.doctor() where capability = 'BM25 index of tap-doctor'),
    '1 changes wait to be packed',
    'the index of a product'
);

create role tap_doctor_stranger;
grant recall_reader to tap_doctor_stranger;
update recall.product set readers = '{nobody}' where name = 'tap-doctor';
set local role tap_doctor_stranger;
select is_empty(
    $$select capability from recall.doctor() where capability ~ 'tap-doctor'$$,
    'nothing of a product that the caller may not read'
);
reset role;

-- Providers
select is_empty(
    $$select capability from recall.doctor() where capability in ('keys of models', 'addresses of models')$$,
    'no model over HTTP, nothing to say of it'
);
insert into recall.http_origin values ('https://tap.example');
select recall.set_secret('tap-key', 'sk-tap');
select recall.register_model(
    'tap-http', 'http', 3, '{"url": "https://tap.example/v1", "secret": "tap-key"}'
);
select is_empty(
    $$select capability from recall.doctor() where capability in ('keys of models', 'addresses of models')$$,
    'a model whose address is allowed and whose key is there'
);
-- As pg_restore does with a materialized view.
refresh materialized view recall._secret;
select results_eq(
    $$select state, detail like 'no secret "tap-key"%', remedy from recall.doctor() where capability = 'keys of models'$$,
    $$values ('problem'::text, true, 'select recall.set_secret(''tap-key'', …)'::text)$$,
    'a key that a restore left out'
);
delete from recall.http_origin;
select results_eq(
    $$select state, remedy from recall.doctor() where capability = 'addresses of models'$$,
    $$values ('problem'::text, 'insert into recall.http_origin values (''https://tap.example'')'::text)$$,
    'an address that is not allowed any more'
);
select is(
    (select count(*) from recall.doctor() as d where d.capability = 'HTTP for everybody'),
    (
        select count(*) from pg_extension as x
        where
            x.extname = 'http'
            and has_function_privilege(
                'public', format('%1$s.http(%1$s.http_request)', x.extnamespace::regnamespace), 'execute'
            )
    ),
    'everybody may have the server send requests: only where it is so'
);

-- A row of the catalog stands in for pg_jieba, which no package brings.
set local allow_system_table_mods = on;
insert into pg_extension (oid, extname, extowner, extnamespace, extrelocatable, extversion)
select 1, 'pg_jieba', 10, 'public'::regnamespace, false, '1.1.1'
where not exists (select from pg_extension where extname = 'pg_jieba');
select is(
    (select d.state from recall.doctor() as d where d.capability = 'Chinese words'),
    case when current_setting('shared_preload_libraries') ~ 'pg_jieba' then 'ok' else 'problem' end,
    'pg_jieba has to be preloaded'
);
delete from pg_extension where oid = 1;
reset allow_system_table_mods;

select * from finish();
