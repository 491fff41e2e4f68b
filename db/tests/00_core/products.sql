select plan(18);

create role t_reader;
create role t_writer;
create role t_outsider;
create role t_sales;
grant recall_reader to t_reader;
grant recall_writer to t_writer;
grant recall_reader to t_sales;

select recall.create_product('open') as open_id;
select recall.create_product('sales', p_readers => array['t_sales'], p_writers => array['t_sales']);

select is(
    recall.create_product('open'), (select id from recall.product where name = 'open'),
    'create_product: the same name again gives the same id'
);
select throws_ok(
    $$ select recall.create_product('') $$, '22023',
    'p_name: a product needs a name of 1 to 200 characters', 'create_product: an empty name'
);
select throws_ok(
    $$ select recall.create_product('x', 'nonsense') $$, '22023',
    'p_analyzer: there is no analyzer "nonsense"', 'create_product: an unknown analyzer'
);

set local role t_reader;
select results_eq(
    'select name, may_write from recall.products()', $$ values ('open', false) $$,
    'products: a reader sees the products that it may read'
);
select ok(not recall._may_read(-1), '_may_read: not a product that is not there');
select throws_ok(
    $$ select recall.create_product('mine') $$, '42501', null, 'create_product: not for readers'
);

set local role t_sales;
select results_eq(
    'select name, may_write from recall.products() order by 1',
    $$ values ('open', false), ('sales', true) $$,
    'products: a role named in readers and writers'
);

set local role t_writer;
select results_eq(
    'select name, may_write from recall.products()', $$ values ('open', true) $$,
    'products: a writer does not see what is reserved for others'
);
select throws_ok(
    $$ select recall.create_product('sales') $$, '42704',
    'product_name: there is no product "sales" that you may write',
    'create_product: a name that others hold'
);

set local role t_outsider;
select throws_ok(
    'select * from recall.products()', '42501', null, 'products: nothing for a role without grants'
);

reset role;
select is(recall._caller(), session_user, '_caller: the session user');
set local role t_reader;
select is((select current_user)::name, 't_reader'::name, 'the role is set');
reset role;
select ok(recall._is_member('t_sales', array['recall_reader']), '_is_member: directly');
select ok(recall._is_member('t_writer', array['recall_reader']), '_is_member: by inheritance');
select ok(not recall._is_member('t_outsider', array['recall_reader']), '_is_member: not a member');
select ok(not recall._is_member('t_reader', array['no_such_role']), '_is_member: a missing role');
select ok(
    recall._is_member(session_user, array['recall_admin']), '_is_member: superusers always'
);
select is(
    recall._indexed_text(' 標題 ', array['甲', '乙'], 'text'), e'標題\n甲 > 乙\ntext',
    '_indexed_text: title, heading path, text'
);
select * from finish();
