select plan(8);

create function pg_temp.put(p_content text)
returns bigint
language sql
as $$
    select recall.ingest_document(
        'manual', 'The manual', p_content, 'markdown', p_url => 'https://e.org/m.pdf',
        p_max_chars => 120, p_overlap => 0
    )
$$;

select pg_temp.put(
    e'# Pumps\n\nA pump is primed with clean water before it is started.\n\f'
    || e'# Valves\n\nThe red valve is opened by a quarter turn to the left.\n\f'
    || e'The blue valve closes by itself when the pressure falls below two bar.\n\f'
);

create table before as
select c.id, c.page, c.content_chunk from recall.chunk as c where c.product_id = recall.create_product('manual');

select results_eq(
    $$ select page from before order by id $$, $$ values (1), (2), (3) $$, 'chunks know their page'
);

select results_eq(
    $$ select s.page from recall.search('primed with clean water', 'manual', 1) as s $$,
    $$ values (1) $$, 'so do hits of a search'
);

select results_eq(
    $$
    select x.source ->> 'page', x.source ->> 'title'
    from recall.answer('When does the blue valve close?', 'manual') as a
    cross join lateral unnest(a.parts) as p
    cross join lateral jsonb_array_elements(p.sources) with ordinality as x (source, n)
    order by x.n
    $$,
    $$ values ('2', 'The manual'), ('3', 'The manual') $$, 'and sources of an answer'
);

select matches(
    (select a.markdown from recall.answer('When does the blue valve close?', 'manual') as a),
    '\[The manual › Valves › page 3\]\(https://e.org/m.pdf\)', 'which the answer shows'
);

select matches(
    (select a.markdown from recall.answer('blue valve 什么时候关闭?', 'manual') as a),
    '第 3 页', 'in the language of the question'
);

select pg_temp.put(
    e'A new page.\n\f# Pumps\n\nA pump is primed with clean water before it is started.\n\f'
    || e'# Valves\n\nThe red valve is opened by a quarter turn to the left.\n\f'
    || e'The blue valve closes by itself when the pressure falls below two bar.\n\f'
);

select results_eq(
    $$
    select c.page, c.page - b.page from recall.chunk as c inner join before as b on c.id = b.id
    order by c.page
    $$,
    $$ values (2, 1), (3, 1), (4, 1) $$, 'a page before them moves them and keeps what is indexed'
);

select recall.ingest_document('manual', 'No pages', 'A pump of ours');

select results_eq(
    $$
    select c.page from recall.chunk as c inner join recall.document as d on c.doc_id = d.id
    where d.title = 'No pages'
    $$,
    $$ values (null::integer) $$, 'a document without form feeds has no pages'
);

select ok(
    not exists (
        select from recall.chunk as c where c.content_chunk ~ '\f'
    ),
    'no form feed is left'
);

select * from finish();
