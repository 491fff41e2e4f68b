select no_plan();

create function pg_temp.shown(p_kind "char", p_content text, p_url text default null)
returns text
language sql
as $$ select recall._block_markdown(p_kind, p_content, p_url) $$;

-- Prose

select is(
    pg_temp.shown('p', 'a <b>b</b> {#x} {{< copyable "sql" >}} c[^1] <!-- d -->e `<T> {#x}` &lt;f&gt;'),
    'a b   c e `<T> {#x}` <f>', 'tags, anchors, template tags, comments and footnotes go, code stays'
);
select is(
    pg_temp.shown('p', e'<Note>\na List<String>\n</Note>\nembed:a/b.js\n[x]: http://e.org\n'),
    'a List<String>', 'components of a page, embeds and definitions of links go; a < in prose stays'
);
select is(
    pg_temp.shown('p', 'For example: `embed:a/b.js`'), 'For example:', 'an embed within a line goes'
);
select is(
    pg_temp.shown('p', '[a `b`](c.md) [d](https://e.org/f_(g)) ![h](i.png) ![j](https://e.org/k)'),
    'a `b` [d](https://e.org/f_(g))  [j](https://e.org/k)',
    'without the document''s address: relative links are text, images that have none go'
);
select is(
    pg_temp.shown('p', '[a](../b#c) [d](/e) [f](#g) [h](i) [j](javascript:k) [l](//m)', 'https://h.org/x/y/z?q'),
    '[a](https://h.org/x/b#c) [d](https://h.org/e) [f](https://h.org/x/y/z#g) [h](https://h.org/x/y/i)'
    || ' j l', 'with it: they are absolute, unless they have a scheme of their own'
);
select is(
    pg_temp.shown('p', e'# no heading\n| no row |---|\nx\n---\n~~~'),
    e'`#` no heading\n\\| no row \\|---\\|\nx', 'prose of HTML makes no heading, table, rule or fence'
);

-- Headings

select is(pg_temp.shown('h', e'### A [b](c) {#d} ###\n'), '### A b', 'a heading');
select is(pg_temp.shown('h', e'A {/*b*/}\n===\n'), '# A', 'an underlined one');
select is(pg_temp.shown('h', e'# {#a}\n'), null, 'one without words');

-- Code

select is(pg_temp.shown('c', e'```js{4-5}\na\n```\n'), e'```js\na\n```', 'a fence without attributes');
select is(pg_temp.shown('c', e'~~~ sh x=1\na\n'), e'```sh\na\n```', 'an open one of tildes');
select is(
    pg_temp.shown('c', e'````md\n```\na\n```\n````\n'), e'````md\n```\na\n```\n````', 'fences in it'
);
select is(pg_temp.shown('c', e'    a\n\n\tb\n'), e'```\na\n\nb\n```', 'indented code');
select is(pg_temp.shown('c', e'  a\n   b\n'), e'```\n  a\n   b\n```', 'preformatted text of HTML');
select is(pg_temp.shown('c', '<pre>a &lt; b</pre>'), e'```\na < b\n```', 'pre in Markdown');
select is(pg_temp.shown('c', e'```\n\n```\n'), null, 'no code');

-- Tables

select is(
    pg_temp.shown('t', e'| a | b |\n|:-:|--|\n| `x \\| y` | [l](m) | 3\n| 1\n'),
    e'| a | b |  |\n| --- | --- | --- |\n| x \\| y | l | 3 |\n| 1 |  |  |',
    'as many cells in every row, no code with a bar'
);
select is(
    pg_temp.shown('t', e'a | b\n| x || y\nz |\n'),
    e'| a | b |\n| --- | --- |\n|  | x \\|\\| y |\n| z |  |', 'a table of HTML, whose head is its first row'
);
select is(pg_temp.shown('t', e'| a | b |\n|---|---|\n'), null, 'only a head');
select is(pg_temp.shown('t', 'a box'), 'a box', 'a box around prose');
select is(
    pg_temp.shown('p', '<table><tr><th>a<th>b<tr><td>1<td>2</table>'),
    e'| a | b |\n| --- | --- |\n| 1 | 2 |', 'a table of HTML in Markdown'
);
select is(
    pg_temp.shown('t', e'|a|b|\n|-|-|\n|' || repeat('x|', 100) || e'\n') ~ '\| x x x[ x]* \|$', true,
    'at most thirty cells, the last with all that follow'
);

-- Lists, quotes, definitions, images

select is(
    pg_temp.shown(
        'l',
        e'1. a {#x}\n   - b\n\n   ```sh {1}\n   c\n     d\n   ```\n\n   | e |\n   |---|\n   | f | g |\n\n2. ~~~\n   h\n   ~~~\n'
    ),
    e'1. a\n   - b\n```sh\nc\n  d\n```\n\n| e |  |\n| --- | --- |\n| f | g |\n\n2.\n```\nh\n```',
    'a list keeps its markers and nesting, its code and tables are whole'
);
select is(pg_temp.shown('q', e'> [!NOTE]\n> a\n>\n> b\n'), e'> a\n> \n> b', 'a quote');
select is(pg_temp.shown('q', 'of HTML'), '> of HTML', 'a quote of HTML');
select is(
    pg_temp.shown('q', e'> a\n> ```\n> b\n> ```\n'), e'a\n```\nb\n```', 'a quote with code is none'
);
select is(pg_temp.shown('d', e'a_b (c)\n\nd\n'), e'**a_b (c)**\n\nd', 'a definition of HTML');
select is(pg_temp.shown('d', e'a\n: b\n'), e'**a**\n\nb', 'of Markdown');
select is(
    pg_temp.shown('i', '<img src="/a.png" alt="b" />', 'https://e.org/c'),
    '[b](https://e.org/a.png)', 'an image is a link'
);
select is(pg_temp.shown('i', '![a](b.png)'), null, 'to where it is known');
select is(pg_temp.shown('f', e'---\na: b\n---\n'), null, 'no front matter');
select is(pg_temp.shown('x', '<!-- a -->'), null, 'no markup');

-- What follows in an answer

select is(
    recall._safe_markdown(pg_temp.shown('t', e'a | b\n(?<!re) | c\n')),
    e'| a | b |\n| --- | --- |\n| (?&#60;!re) | c |', 'escapes keep the cells apart'
);

select is(
    recall._cut_passage(
        jsonb_populate_record(null::recall._passage, jsonb_build_object(
            'kinds', 'q', 'contents', array[e'> A b. C d.\n> E f. G' || repeat('h', 60)],
            'segments', array['> A b.', 'C d.', '> E f.', 'G' || repeat('h', 60)],
            'places', array[1, 1, 1, 1], 'weights', array[3, 1, 2, 0]
        )), 60
    ), e'> A b.\n> C d.\n> E f.', 'a quotation that is cut keeps its lines'
);

select * from finish();
