select plan(6);

-- Two documents of the same words, whose vectors are apart.
select recall.register_model('t_model', 'external', 2);
select recall.ingest_document('t', d, 'An apple falls from the tree in ' || d)
from unnest(array['autumn', 'spring']) as d;
select recall.attach_model('t', 't_model', true);
select recall.store_embeddings(
    't_model', array_agg(c.product_id), array_agg(c.id), array_agg(c.content_hash),
    array_agg((case d.title when 'autumn' then '[1,0]' else '[0,1]' end)::vector)
)
from recall.chunk as c inner join recall.document as d on c.doc_id = d.id;
select recall.set_strategy('nearest', '{"vector": 1}', p_fusion => 'rrf');

create function pg_temp.first(p_question text, p_embedding vector)
returns text
language sql
as $$
    select d.title
    from recall.chunk as c inner join recall.document as d on c.doc_id = d.id
    where c.id = (recall._answer(p_question, 't', 'nearest', '{}', p_embedding)).chunk_ids[1]
$$;

select is(pg_temp.first('apple', '[1,0.1]'), 'autumn', 'the vector of the caller is searched');
select is(pg_temp.first('apple', '[0.1,1]'), 'spring', 'whatever the words are');
select is(pg_temp.first('apple', null), null, 'without one and without an encoder nothing is near');
select throws_ok(
    $$ select recall.answer('apple', 't', p_query_embedding => '[1,0,0]') $$, '22023',
    null, 'a vector of another model'
);
select throws_ok(
    $$ select recall.answer('apple', p_query_embedding => '[1,0,0]') $$, '22023',
    'p_query_embedding: has 3 dimensions, and no product''s model has', 'over all products too'
);
select recall.set_compliance_rule('secret', 'mask', 'hunter2');
select is(
    pg_temp.first('apple hunter2', '[1,0.1]'), null, 'nothing is near what a rule takes words out of'
);

select * from finish();
