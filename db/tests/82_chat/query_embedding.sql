select plan(5);

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
select recall.ingest_document('t', 'roof ' || n, 'Snow lies on the roof number ' || n)
from generate_series(1, 12) as n;
select recall.set_strategy('nearest', '{"vector": 1}', p_fusion => 'rrf');

create function pg_temp.first(p_session text, p_message text, p_embedding vector)
returns text
language plpgsql
as $$
declare
    v_answer_id bigint := (
        select a.answer_id from recall.chat(p_session, p_message, 't', 'nearest', p_embedding) as a
    );
begin
    return (
        select d.title
        from recall.qa_log as q
        inner join recall.chunk as c on c.id = q.chunk_ids[1]
        inner join recall.document as d on c.doc_id = d.id
        where q.id = v_answer_id
    );
end;
$$;

select is(pg_temp.first('a', 'when do apples fall from a tree?', '[1,0.1]'), 'autumn', 'a first message by its vector');
select is(pg_temp.first('b', 'when do apples fall from a tree?', '[0.1,1]'), 'spring', 'another by another');
select results_eq(
    $$
    select c.value ->> 'by', (c.value ->> 'found')::boolean
    from recall.chat('a', 'and in spring?', 't', 'nearest', '[0.1,1]') as a
    cross join jsonb_array_elements(a.reasons -> 'candidates') as c
    order by 1
    $$,
    $$ values ('message', true), ('rewritten', false) $$,
    'a message that leans on the one before: it is near as it is, not as rewritten'
);
select throws_ok(
    $$ select recall.chat('c', 'apple', 't', p_query_embedding => '[1,0,0]') $$, '22023', null,
    'a vector of another model'
);
select recall.set_compliance_rule('secret', 'mask', 'hunter2');
select is(
    pg_temp.first('d', 'which apple hunter2?', '[1,0.1]'), null,
    'nothing is near what a rule takes words out of'
);

select * from finish();
