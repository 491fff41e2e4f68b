select no_plan();

create function pg_temp.images(p_content text, p_format text default 'markdown')
returns setof text
language sql
as $$
    select concat_ws(' | ', i.url, coalesce(i.alternative_text, '-'), coalesce(i.caption, '-'))
    from recall.text_images(p_content, p_format) as i
    order by i.ordinal
$$;

-- Markdown

select results_eq(
    $$ select pg_temp.images(e'![A *red* pump [v2]](img/pump_(1).png "From  above")\n') $$,
    array['img/pump_(1).png | A *red* pump [v2] | From above'],
    'brackets in texts and addresses, a title as caption'
);
select results_eq(
    $$ select pg_temp.images(e'![one][ R  x ] ![r X][] ![r x] ![x][none] ![none]\n\n[r x]: <https://e.com/r.png> "T"\n[R x]: second.png\n') $$,
    array[
        'https://e.com/r.png | one | -', 'https://e.com/r.png | r X | -',
        'https://e.com/r.png | r x | -'
    ],
    'references by label, whatever its case and spaces; the first definition counts'
);
select results_eq(
    $$ select pg_temp.images(e'![a](a.png)\n*Figure 1: below*\n\n![b](b.png)\n\nFig. 2 shows b.\n\n![c](c.png)\n\nNo caption.\n\n图：\n\n![d](d.png)\n\n图 3 水泵\n') $$,
    array[
        'a.png | a | Figure 1: below', 'b.png | b | Fig. 2 shows b.', 'c.png | c | -',
        'd.png | d | 图 3 水泵'
    ],
    'captions behind an image: in italics, or named as a figure'
);
select is_empty(
    $$ select pg_temp.images(e'`![a](a.png)` ``![b](`b.png)`` \\![c](c.png)\n\n```\n![d](d.png)\n```\n\n    ![e](e.png)\n\n<!--\n![f](f.png)\n-->\n\n---\n') $$,
    'none in code, in comments, or behind a backslash'
);
select results_eq(
    $$ select pg_temp.images(e'---\ncover: "![no](no.png)"\n---\n\nA ` and \\\\![a](a.png) and `\n') $$,
    array[]::text [],
    'none in front matter; a code span from backtick to backtick'
);
select results_eq(
    $$ select pg_temp.images(e'\\\\![a](a.png)\n\n- one\n  ![in a list](<b.png>)\n\n| ![t](t.png) | x |\n|---|---|\n| y | z |\n') $$,
    array['a.png | a | -', 'b.png | in a list | -', 't.png | t | -'],
    'behind an escaped backslash, in lists and tables'
);
select results_eq(
    $$ select pg_temp.images(e'<p><img class="x" SRC=''a.png'' alt="5 > 4 &amp; so"></p>\n\n<figure>\n<img src=b.png>\n<figcaption>The figure</figcaption>\n</figure>\n') $$,
    array['a.png | 5 > 4 & so | -', 'b.png | - | The figure'],
    'HTML in Markdown'
);
select results_eq(
    $$ select pg_temp.images(e'![a](javascript:alert(1)) ![b](file:///etc/passwd) ![c](HTTPS://e.com/c.png) ![d](//e.com/d.png) ![e](a"b.png)\n') $$,
    array['a | -', 'b | -', 'HTTPS://e.com/c.png | c | -', '//e.com/d.png | d | -', 'e | -'],
    'addresses of other schemes, or that are none, are left out'
);

-- HTML

select results_eq(
    $$ select pg_temp.images('<p>Red <img src="p.png" alt="pump" title="T"> drips<!-- <img src="c.png"> --></p><figure><img src=''a.png''><img src=b.png alt="B"><figcaption>Both <b>pumps</b></figcaption></figure><script>"<img src=s.png>"</script><p><img alt=none></p></figure><img src=z.png>', 'html') $$,
    array['p.png | pump | T', 'a.png | - | Both pumps', 'b.png | B | Both pumps', 'z.png | - | -'],
    'images of a page; a figure''s caption is that of its images'
);
select results_eq(
    $$ select i.ordinal, i.place, i.context from recall.text_images('<h1>Pumps</h1><p>It turns.</p><img src=a.png><p>It stops.</p>', 'html') as i $$,
    $$ values (1, 13, 'Pumps It turns. It stops.') $$,
    'place and context in a page'
);
select is_empty(
    $$ select pg_temp.images('![a](a.png) <img src=a.png>', 'text') $$, 'none in plain text'
);
select is_empty($$ select recall.text_images(null) $$, 'none in null');
select throws_ok(
    $$ select recall.text_images('x', 'pdf') $$, '22023', 'p_format: there is no format "pdf"',
    'an unknown format'
);

-- Addresses

select results_eq(
    $$ select recall._resolve_url('https://e.com/docs/a/page.html?x#y', r) from unnest(array[
        'i.png', './i.png', '../i.png', '../../../i.png', '/i.png', '//o.org/i.png',
        'http://o.org/i.png', '?v=1', 'a/../b/i.png?x=../y']) with ordinality as u (r, n) order by n $$,
    array[
        'https://e.com/docs/a/i.png', 'https://e.com/docs/a/i.png', 'https://e.com/docs/i.png',
        'https://e.com/i.png', 'https://e.com/i.png', 'https://o.org/i.png', 'http://o.org/i.png',
        'https://e.com/docs/a/page.html?v=1', 'https://e.com/docs/a/b/i.png?x=../y'
    ],
    'references resolve as RFC 3986 says'
);
select is(recall._resolve_url(null, 'i.png'), 'i.png', 'no base, no change');

select finish();
