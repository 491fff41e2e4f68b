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

select * from finish();
