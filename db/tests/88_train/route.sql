-- Messages and documents are sent where a project says, by the caller's rights.
select plan(13);

create role t_reader;
create role t_stranger;
grant recall_reader to t_reader, t_stranger;
select recall.create_product('billing');
select recall.create_product('login', p_readers => array['recall_admin']);
select recall.ingest_document(
    'billing', 'My account', '# Account' || E'\n\n' || 'I forgot my password, it is wrong.'
);
create table ticket as
select
    case n % 3
        when 0 then 'The printer on floor ' || n || ' has no paper'
        when 1 then 'I forgot my password again, account ' || n
        else 'The invoice of month ' || n % 12 || ' was paid twice'
    end as text,
    (array['hardware', 'login', 'billing'])[n % 3 + 1] as label
from generate_series(1, 120) as n;
select recall.tune('tickets', 'text-classification', 'public.ticket', 'label');
select recall.share_project('tickets', array['t_reader']);

set role t_reader;
select results_eq(
    $$ select label, is_sure, probability between 0.5 and 1
       from recall.route_message('tickets', 'the invoice was paid twice') $$,
    $$ values ('billing', true, true) $$, 'a sure label'
);
select is(
    (select product_id from recall.route_message('tickets', 'the invoice was paid twice')),
    (select id from recall.product where name = 'billing'), 'and the product of that name'
);
select results_eq(
    $$ select label, is_sure, product_id
       from recall.route_message('tickets', 'I forgot my password') $$,
    $$ values ('login', true, null::integer) $$, 'a product that the caller may not read is none'
);
select results_eq(
    $$ select label, product_id from recall.route_message('tickets', 'no paper in the printer') $$,
    $$ values ('hardware', null::integer) $$, 'a label that names no product'
);
select results_eq(
    $$ select label, is_sure, product_id
       from recall.route_message('tickets', 'the invoice was paid twice', 1) $$,
    $$ values ('billing', false, null::integer) $$, 'below the threshold a person decides'
);
select is_empty(
    $$ select * from recall.route_message('tickets', null) $$, 'nothing goes nowhere'
);
select
    throws_ok(
        format('select * from recall.route_message(%L, %L, %L::float8)', 'tickets', 'x', p),
        '22023', null, 'a least probability of ' || coalesce(p, 'null')
    )
from unnest(array['1.5', 'NaN', null]) as p;
select results_eq(
    $$ select r.label, r.is_sure from recall.document as d
       cross join lateral recall.route_document('tickets', d.id) as r $$,
    $$ values ('login', true) $$, 'a document, by its text'
);
select throws_ok(
    $$ select * from recall.route_document('tickets', -1) $$, '42704', null, 'no such document'
);
reset role;
update recall.product set readers = array['recall_admin']::name [] where name = 'billing';
create temp table hidden as select id from recall.document;
grant select on hidden to t_reader;
set role t_reader;
select throws_ok(
    (select format('select * from recall.route_document(%L, %s)', 'tickets', id) from hidden),
    '42704', null, 'a document that the caller may not read'
);
set role t_stranger;
select throws_ok(
    $$ select * from recall.route_message('tickets', 'x') $$, '42704', null,
    'a project that is not shared'
);
select * from finish();
