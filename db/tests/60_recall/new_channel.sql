-- A channel is a function and a row: every search, explanation and learning takes it from there.
select plan(4);

select recall.ingest_document('ops', 'first', 'wal archive'), recall.ingest_document('ops', 'last', 'wal');
create function recall._by_newest(p_request recall._request)
returns setof recall.hit
language sql
stable
as $$
    select
        c.id, c.doc_id, row_number() over (order by c.id desc)::integer, c.id::float8, 'newest'
    from recall.chunk as c
    where c.product_id = p_request.product_id
    order by c.id desc
    limit p_request.max_hits
$$;
insert into recall.channel (name, function_name, description)
values ('newest', '_by_newest', 'The newest chunks, whatever was asked');
select recall.set_strategy('newest', '{"newest": 2, "bm25": 0.5}', p_fusion_options => '{}');
select is(
    (
        select array[title, channels #>> '{newest,rank}', channels #>> '{newest,weight}']
        from recall.search('anything', 'ops', 1, 'newest')
    ),
    array['last', '1', '2'], 'a search by a strategy that weighs it'
);
select is(
    (
        select array[served_by, hits::text]
        from recall.explain_search('wal', 'ops', 5, 'newest')
        where step = 'newest'
    ),
    array['The newest chunks, whatever was asked', '2'], 'explain_search'
);
select is(
    (select title from recall.recall('wal', 'ops', 1) where method = 'newest'), 'last',
    'side by side with the others'
);
select is_empty(
    $$ select from recall.search('wal', 'ops') where channels ? 'newest' $$,
    'a strategy without a weight for it does not ask it'
);
select * from finish();
