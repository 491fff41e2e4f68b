select no_plan();

create role t_writer;
create role t_reader;
grant recall_writer to t_writer;
grant recall_reader to t_reader;
select recall.create_product('birds', p_writers => array['t_writer']);
select recall.create_product('pumps', p_writers => array['t_writer']);
select recall.ingest_document('birds', 'Bird ' || n, format(
    'The bird%s sings at dawn in april and eats seed%s. Its nest%s is made of moss.', n, n, n
))
from generate_series(1, 15) as n;
select recall.ingest_document('pumps', 'Pump ' || n, format(
    'Pump%s needs oil%s once a year. Valve%s closes at high pressure.', n, n, n
))
from generate_series(1, 15) as n;

set role t_writer;
select recall.load_golden_set('b', 'birds', (
    select jsonb_agg(jsonb_build_object(
        'id', n, 'question', format('what does bird%s eat', n), 'relevant', jsonb_build_array('Bird ' || n)
    ))
    from generate_series(1, 15) as n
));
select throws_ok(
    $$ select * from recall.learn_answerable('b') $$, '55000', null, 'nothing tells what has no answer'
);
select recall.load_golden_set('p', 'pumps', (
    select jsonb_agg(jsonb_build_object(
        'id', n, 'question', format('which oil does pump%s need in april', n),
        'relevant', jsonb_build_array('Pump ' || n)
    ))
    from generate_series(1, 15) as n
));
create temp table learned as select * from recall.learn_answerable('b');
select results_eq(
    'select answerable, unanswerable from learned', 'values (bigint ''15'', bigint ''15'')',
    'questions of another product have no answer here'
);
select ok(
    wrongly_refused between 0 and 0.1 and wrongly_answered between 0 and 0.1, 'both kinds are told apart'
) from learned;
select is(
    is_better, exists (select from recall.answerable_fit where golden_set = 'b'), 'kept where it is better'
) from learned;
select throws_ok(
    $$ select * from recall.learn_answerable('b', p_questions => 5) $$, '22023', null, 'too few'
);
select throws_ok(
    $$ select * from recall.learn_answerable('nothing') $$, '42704', null, 'no such set'
);
reset role;
set role t_reader;
select throws_ok(
    $$ select * from recall.learn_answerable('b') $$, '42501', null, 'readers do not teach'
);
reset role;

-- What was learned is what counts
insert into recall.answerable_fit (product_id, golden_set, weights)
select p.id, 'none', array[-50, 0, 0, 0, 0, 0, 0, 0, 0, 0] from recall.product as p where p.name = 'birds'
on conflict (product_id) do update set weights = excluded.weights;
select ok(not a.found and a.probability < 0.01, 'by the weights of the product')
from recall.answer('what does bird3 eat', 'birds') as a;
delete from recall.answerable_fit;
select ok(a.found and a.probability > 0.4, 'and by those of all without')
from recall.answer('what does bird3 eat', 'birds') as a;
select ok(not a.found, 'what names what nobody knows is not found')
from recall.answer('how do I configure zookeeper for kafka', 'birds') as a;
select * from finish();
