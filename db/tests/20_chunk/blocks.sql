select no_plan();

-- The kinds of the blocks of a text, one letter each, as its chunks store them
create function pg_temp.kinds(p_content text, p_format text default 'markdown')
returns text
language sql
as $$
    select string_agg(c.block_kinds, ' ' order by c.ordinal)
    from recall.chunk_text(p_content, p_format) as c
$$;

-- The blocks of a document as JSON: kind, level where it has one, text
create function pg_temp.blocks(p_title text, p_first integer default 1, p_last integer default 99)
returns setof text
language sql
as $$
    select b.kind::text || coalesce(b.level::text, '') || ' ' || btrim(b.content, e'\n')
    from recall.document as d
    cross join recall._document_blocks(d.product_id, d.id, p_first, p_last) as b
    where d.title = p_title
    order by b.ordinal, b.place
$$;

-- Markdown

select is(pg_temp.kinds(e'# A\n\na\nb\n\nc\n'), '1pp', 'a heading of level 1 and paragraphs');
select is(
    pg_temp.kinds(e'A\n===\na\n\nB\n---\nb\n\n### C\nc\n'), '1p 2p 3p', 'underlined headings too'
);
select is(
    pg_temp.kinds(e'Do:\n- a\n  - b\n    c\nlazy\n\n  more\n\n* d\n\nend\n'), 'plp',
    'a list is one block with nested items, lazy lines and the paragraphs of its items'
);
select is(
    pg_temp.kinds(e'1. a\n\n   ```sh\n   x\n\n   # y\n   ```\n\n   | a |\n   |---|\n\n2. b\n'), 'l',
    'and so are code and tables in items'
);
select is(
    pg_temp.kinds(e'1. a\n\n```sh\nx\n```\n\n2. b\n'), 'lcl', 'code that is not indented ends a list'
);
select is(pg_temp.kinds(e'a\n2. b\n'), 'p', 'a paragraph is not interrupted by the second item');
select is(pg_temp.kinds(e'-\ta\n\n\tb\n\nc\n'), 'lp', 'tabs indent as well');
select is(
    pg_temp.kinds(e'````md\n```\n- a\n```\n````\n\n~~~\n```\n~~~\n'), 'cc', 'fences in fences'
);
select is(pg_temp.kinds(e'    a\n\n    b\n\nc\n'), 'cp', 'indented code with a blank line');
select is(
    pg_temp.kinds(e'> a\nlazy\n> - b\n> ```\n> x\n> ```\n\n> c\n'), 'qq', 'quotes with all in them'
);
select is(pg_temp.kinds(e'| a | b |\n|---|---|\n| 1 | 2 |\n\nx\n'), 'tp', 'a table is one block');
select is(pg_temp.kinds(e'a | b\n--|--\n1 | 2\nx\n'), 'tp', 'also without outer bars');
select is(pg_temp.kinds(e'Term\n: its meaning\n\nx\n'), 'dp', 'a definition');
select is(
    pg_temp.kinds(e'![a](b.png)\n\n<img src="a.png" />\n\n![a](b) is\n'), 'iip', 'images alone'
);
select is(
    pg_temp.kinds(
        e'{{< copyable "sql" >}}\n\n<CustomContent platform="a">\n\nx\n\n</CustomContent>\n\n'
        || e'embed:a/b.js\n\n<!-- c\n\nd -->\n\n<a id="x"></a>\n\n***\n\n{/* c */}\n\n'
        || e'import A from "a"\n\n[](#a)\n\n<b>x</b>\n\n<3\n'
    ),
    'xxpxxxxxxxxpp',
    'template tags, tags, embeds, comments, anchors, rules and imports are markup'
);
select is(pg_temp.kinds(e'---\na: b\n---\n\nx\n'), 'fp', 'front matter');

-- HTML

select is(
    pg_temp.kinds('<h2>T</h2><p>a:<ul><li>b<ol><li>c</ol><li><p>d</p><p>e</p></ul>f', 'html'),
    '2plp', 'HTML: a list with nested lists and paragraphs'
);
select is(
    pg_temp.kinds('<dl><dt>a<dt>b<dd><p>c</p><ul><li>d</ul><dt>e<dd>f</dl>g<br>h', 'html'), 'ddp',
    'HTML: a definition is its terms and what they mean; a line break ends no paragraph'
);
select is(
    pg_temp.kinds('<ol><li>a<pre>x</pre>b<li>c</ol>', 'html'), 'lcpl',
    'HTML: preformatted text is a block of its own wherever it stands'
);
select is(
    pg_temp.kinds(
        '<table><caption>T</caption><tr><th>a<th>b<tr><td>1<td>2</table><table><tr><td>3</table>'
        || '<blockquote><p>q<p>r</blockquote><p>s</p></ul></blockquote></dl>t', 'html'
    ),
    'pttqpp', 'HTML: tables, each with its rows, below its caption; quotes; closings of nothing'
);

-- Stored

select recall.ingest_document(
    'stored', 'cut',
    e'# A\n\n' || (select string_agg(format(e'- item %s of a long list\n', n), '' order by n)
    from generate_series(1, 12) as n) || e'\nEnd.\n',
    'markdown', p_max_chars => 100, p_overlap => 20
);
select results_eq(
    $$
    select c.ordinal, c.block_kinds, c.block_ends[cardinality(c.block_ends)]
    from recall.chunk as c inner join recall.document as d on d.id = c.doc_id
    where d.title = 'cut' and c.ordinal in (1, 2) order by 1
    $$,
    $$ values (1, '1l', 77), (2, 'L', 72) $$,
    'a block that goes on is named in upper case'
);
select results_eq(
    $$ select split_part(b, e'\n', 1) from pg_temp.blocks('cut') as b $$,
    $$ values ('h1 # A'), ('l - item 1 of a long list'), ('p End.') $$,
    'and is one block again'
);
select results_eq(
    $$ select length(b) from pg_temp.blocks('cut', 2, 2) as b $$,
    $$ values (292) $$, 'from the chunks before and after those asked for'
);
select throws_ok(
    $$ update recall.chunk set block_kinds = 'pp' where block_kinds = 'L' $$, '23514', null,
    'a kind for every end'
);
select throws_ok(
    $$ update recall.chunk set page = 0 where block_kinds = 'L' $$, '23514', null,
    'pages are counted from 1'
);
set recall._prepared = 'on';
select throws_ok(
    $$ insert into recall.chunk (
        product_id, doc_id, ordinal, content_chunk, block_kinds, block_ends, version
    )
    select product_id, doc_id, 1000, 'x', 'p', '{2}', 1000000 from recall.chunk limit 1 $$,
    '23514', null, 'an end where the text ends, also in what comes prepared'
);
reset recall._prepared;
update recall.chunk set content_chunk = e'plain\n\nwords'
where ordinal = 1 and doc_id = (select id from recall.document where title = 'cut');
select results_eq(
    $$ select * from pg_temp.blocks('cut', 1, 1) limit 2 $$, $$ values ('p plain'), ('p words') $$,
    'a text that was changed by hand has paragraphs'
);
update recall.document set content_hash = null where title = 'cut';
select results_eq(
    $$
    with before as materialized (
        select c.id, c.version from recall.chunk as c where c.block_kinds = 'L'
    )
    select recall.ingest_document(
        'stored', 'cut',
        e'# A\n\n' || (select string_agg(format(e'- item %s of a long list\n', n), '' order by n)
        from generate_series(1, 12) as n) || e'\nEnd.\n',
        'markdown', p_max_chars => 100, p_overlap => 20
    ) > 0
    $$,
    $$ values (true) $$, 'ingested again'
);
select results_eq(
    $$ select split_part(b, e'\n', 1) from pg_temp.blocks('cut', 1, 1) as b $$,
    $$ values ('h1 # A'), ('l - item 1 of a long list') $$, 'it has its blocks back'
);
create temp table indexed as
select c.id, c.version, c.content_hash from recall.chunk as c
where c.doc_id = (select id from recall.document where title = 'cut');
update recall.chunk set block_kinds = null, block_ends = null
where doc_id = (select id from recall.document where title = 'cut');
update recall.document set content_hash = null where title = 'cut';
select recall.ingest_document(
    'stored', 'cut',
    e'# A\n\n' || (select string_agg(format(e'- item %s of a long list\n', n), '' order by n)
    from generate_series(1, 12) as n) || e'\nEnd.\n',
    'markdown', p_max_chars => 100, p_overlap => 20
);
select results_eq(
    $$
    select c.id, c.version, c.content_hash from recall.chunk as c
    where
        c.block_kinds is not null
        and c.doc_id = (select id from recall.document where title = 'cut')
    order by 1
    $$,
    $$ select * from indexed order by 1 $$,
    'blocks alone change neither terms nor vectors'
);

select * from finish();
