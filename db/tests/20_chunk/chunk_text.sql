select no_plan();

-- Arguments

select throws_ok(
    $$ select * from recall.chunk_text('x', 'pdf') $$, '22023',
    'p_format: there is no format "pdf"', 'an unknown format'
);
select throws_ok(
    $$ select * from recall.chunk_text('x', null) $$, '22023', null, 'no format'
);
select throws_ok(
    $$ select * from recall.chunk_text('x', p_max_chars => 49) $$, '22023',
    'p_max_chars: must be between 50 and 1000000, not 49', 'chunks too small'
);
select throws_ok(
    $$ select * from recall.chunk_text('x', p_max_chars => 100, p_overlap => 51) $$, '22023',
    'p_overlap: must be between 0 and 50 (half of p_max_chars), not 51', 'overlap too large'
);
select throws_ok(
    $$ select * from recall.chunk_text('x', p_overlap => -1) $$, '22023', null, 'negative overlap'
);
select is_empty($$ select * from recall.chunk_text('') $$, 'an empty text has no chunks');
select is_empty($$ select * from recall.chunk_text(null) $$, 'nor has null');
select is_empty($$ select * from recall.chunk_text('', 'markdown') $$, 'nor empty Markdown');
select is_empty($$ select * from recall.chunk_text('', 'html') $$, 'nor empty HTML');
select is_empty(
    $$ select * from recall.chunk_text('<p> </p><script>x</script>', 'html') $$,
    'nor HTML that shows nothing'
);

-- Plain text

select results_eq(
    $$ select ordinal, heading_path, content, overlap from recall.chunk_text('# no heading') $$,
    $$ values (1, '{}'::text[], '# no heading', 0) $$,
    'plain text has no headings'
);
select results_eq(
    $$
    select content, overlap from recall.chunk_text(
        '第一句話說明備份的方法，內容相當長。第二句話說明還原的方法！第三句話說明驗證的方法？最後一句話。',
        p_max_chars => 50, p_overlap => 0
    )
    $$,
    $$
    values
    ('第一句話說明備份的方法，內容相當長。第二句話說明還原的方法！第三句話說明驗證的方法？最後一句話。', 0)
    $$,
    'what fits stays whole'
);
select results_eq(
    $$
    select content, overlap from recall.chunk_text(
        repeat('甲', 29) || '。' || repeat('乙', 29) || '！' || repeat('丙', 9) || '？' || repeat('丁', 9),
        p_max_chars => 50, p_overlap => 0
    )
    $$,
    $$
    values
    (repeat('甲', 29) || '。', 0),
    (repeat('乙', 29) || '！' || repeat('丙', 9) || '？' || repeat('丁', 9), 0)
    $$,
    'cut after Chinese sentences'
);
select results_eq(
    $$
    select content, overlap from recall.chunk_text(
        'First sentence of the text, 1.5 long. Second one! ' || 'Third sentence, which ends it all.',
        p_max_chars => 60, p_overlap => 20
    )
    $$,
    $$
    values
    ('First sentence of the text, 1.5 long. Second one! ', 0),
    ('Second one! Third sentence, which ends it all.', 12)
    $$,
    'the overlap begins with a sentence, and 1.5 is not cut'
);
select results_eq(
    $$
    select content from recall.chunk_text(
        repeat('a', 30) || e'\n\n' || repeat('b', 30) || e'\r\n\r\n' || repeat('c', 10),
        p_max_chars => 50, p_overlap => 0
    )
    $$,
    $$
    values
    (repeat('a', 30) || e'\n\n'),
    (repeat('b', 30) || e'\r\n\r\n' || repeat('c', 10))
    $$,
    'cut between paragraphs, also with CRLF'
);
select ok(
    bool_and(content ~ '^word' and content ~ 'word $'),
    'a text without sentences is cut between words'
)
from recall.chunk_text(repeat('word ', 1000), p_overlap => 0);
select ok(
    bool_and(content !~ '^[\u0301\u200d\ufe0f]' and content !~ '\u200d$'),
    'a combining mark or joiner stays with what it follows'
)
from recall.chunk_text(repeat(U&'e\0301\0301', 5000) || repeat(U&'\+01F469\200D\+01F680', 5000));

-- Markdown

select results_eq(
    $$
    select heading_path, content from recall.chunk_text(
        e'intro\n\n# A\n\na\n\n## A1 {#id}\n\na1\n### A1x ##\nx\n## A2\na2\n# [B](http://b) `c`\nb\n',
        'markdown'
    )
    $$,
    $$
    values
    ('{}'::text[], e'intro\n\n'),
    ('{A}', e'# A\n\na\n\n'),
    ('{A,A1}', e'## A1 {#id}\n\na1\n'),
    ('{A,A1,A1x}', e'### A1x ##\nx\n'),
    ('{A,A2}', e'## A2\na2\n'),
    ('{B c}', e'# [B](http://b) `c`\nb\n')
    $$,
    'Markdown: a chunk a section, with its heading path'
);
select results_eq(
    $$
    select heading_path, content from recall.chunk_text(
        e'Title\n=====\ntext\n\nSub\n---\nmore\n\n- item\n---\nrest\n', 'markdown'
    )
    $$,
    $$
    values
    ('{Title}'::text[], e'Title\n=====\ntext\n\n'),
    ('{Title,Sub}', e'Sub\n---\nmore\n\n- item\n---\nrest\n')
    $$,
    'Markdown: underlined headings'
);
select results_eq(
    $$
    select heading_path from recall.chunk_text(
        e'# A\n```sh\n# no\n```\n~~~~\n# no\n```\n~~~\n~~~~\n    ```\n# no\n    ```\n1. ```\n# no\n   ```\n'
        || e'<!-- \n# no\n-->\n<pre>\n# no\n</pre>\n\n    # no\n#no\n####### no\n# B\nb\n',
        'markdown'
    )
    $$,
    $$ values ('{A}'::text[]), ('{B}') $$,
    'Markdown: no heading inside code, comments and pre'
);
select results_eq(
    $$ select heading_path, content from recall.chunk_text(e'# A\ntext\n```\n# no\n', 'markdown') $$,
    $$ values ('{A}'::text[], e'# A\ntext\n```\n# no\n') $$,
    'Markdown: an unclosed fence'
);
select results_eq(
    $$
    select heading_path, content
    from recall.chunk_text(e'\n\n---\nx\n\n# A\n## A1\n\ntext\n# B\n# C\n# D\nd', 'markdown')
    $$,
    $$
    values
    ('{}'::text[], e'\n\n---\nx\n\n'),
    ('{A,A1}', e'# A\n## A1\n\ntext\n'),
    ('{}', e'# B\n# C\n'),
    ('{D}', e'# D\nd')
    $$,
    'Markdown: headings without text go together'
);
select results_eq(
    $$
    select heading_path, content
    from recall.chunk_text(e'---\ntitle: x\n# a comment\n---\n\n# A\ntext', 'markdown')
    $$,
    $$ values ('{A}'::text[], e'---\ntitle: x\n# a comment\n---\n\n# A\ntext') $$,
    'Markdown: front matter goes with the first section'
);
select results_eq(
    $$
    select content from recall.chunk_text(
        repeat('Prose. ', 60) || e'\n\n```\n' || repeat(e'a line\n\n', 9) || e'```\n\nEnd.',
        'markdown', 90, 20
    ) where content like '%`%'
    $$,
    $$ values (e'```\n' || repeat(e'a line\n\n', 9) || e'```\n\nEnd.') $$,
    'Markdown: code with blank lines is not cut where it fits'
);
select results_eq(
    $$
    select content from recall.chunk_text(
        repeat('Prose. ', 20) || e'\n\na | b\n--|--\n' || repeat(e'1 | 2\n', 10) || e'\n'
        || e'| x |\n|---|\n' || repeat(e'| 1 |\n', 25),
        'markdown', 170, 0
    )
    $$,
    $$
    values
    (repeat('Prose. ', 20) || e'\n\n'),
    (e'a | b\n--|--\n' || repeat(e'1 | 2\n', 10) || e'\n'),
    (e'| x |\n|---|\n' || repeat(e'| 1 |\n', 25))
    $$,
    'Markdown: tables are not cut where they fit'
);
select ok(
    count(*) = 5 and bool_and(content ~ '\n$' and content ~ '^`|^line'),
    'Markdown: code that does not fit is cut between lines'
)
from recall.chunk_text(e'```\n' || repeat(e'line of code\n', 60) || e'```\n', 'markdown', 200, 20);
select results_eq(
    $$ select heading_path, content from recall.chunk_text(e'# A\r\n\r\na\r\n# B\r\nb', 'markdown') $$,
    $$ values ('{A}'::text[], e'# A\r\n\r\na\r\n'), ('{B}', e'# B\r\nb') $$,
    'Markdown: CRLF'
);

-- HTML

select results_eq(
    $$
    select heading_path, content from recall.chunk_text(
        '<html><head><title>T</title></head><body>intro<h1 class="a>b">A &amp; B</h1><p>one</p>'
        '<h2><a name=x></a>Sub <b>title</b></h2><p>two<h1>C</h1>three</body>',
        'html'
    )
    $$,
    $$
    values
    ('{}'::text[], e'intro\n\n'),
    ('{A & B}', e'A & B\n\none\n\n'),
    ('{A & B,Sub title}', e'Sub title\n\ntwo\n\n'),
    ('{C}', e'C\n\nthree')
    $$,
    'HTML: a chunk a section, with its heading path'
);
select is(
    recall.html_to_text(
        '<!-- a <p> --><style>b{}</style><p>x<script>if (a<b) "</p>"</script>  y<br>z</p>'
        '<ul><li>one</li><li><p>two</p></li></ul><pre>  a' || e'\n' || '   b &lt;c&gt;</pre>'
        '<table><tr><th>k</th><th>v</th></tr><tr><td><p>1</p></td><td>2</td></tr></table>end'
    ),
    e'x y\nz\n\n- one\n\n- two\n\n  a\n   b <c>\n\nk | v\n1 | 2\n\nend',
    'HTML: text as it is seen'
);
select is(
    recall.html_to_text(
        'a&nbsp;b &lt;&amp;lt;&gt; &quot;&#39;&apos; &#x4E2D;&#25991; &eacute;&copy;&hellip;'
        ' &#0;&#xD800;&#1114112;&#99999999; &#146; &unknown; &amp &; AT&T'
    ),
    'a b <&lt;> "'''' 中文 é©… ���&#99999999; ’ &unknown; &amp &; AT&T',
    'HTML: references are decoded once, unknown ones stay'
);
select is(
    recall.html_to_text('1 < 2 and a<b, c <3 <a href="x>y" title=''<p>''>link</a> <unclosed'),
    '1 < 2 and a<b, c <3 link <unclosed', 'HTML: signs that are no tags stay'
);
select is(recall.html_to_text('a<!-- never closed <p>b'), 'a', 'HTML: an unclosed comment');
select is(recall.html_to_text('<pre>a' || e'\n' || 'b'), e'a\nb', 'HTML: an unclosed pre');
select is(recall.html_to_text('<table><tr><td>a<td>b'), 'a | b', 'HTML: an unclosed table');
select is(recall.html_to_text(null), null, 'HTML: null');

-- Pages

create table pages as
select * from recall.chunk_text(
    e'# One\n\nfirst page\n\f\n\f\n## Three\n\nthird page\n\f' || repeat('a sentence. ', 100)
    || e'\flast\f', 'markdown', 200, 20
);
select results_eq(
    $$ select page, split_part(ltrim(substr(content, overlap + 1), e' \n'), ' ', 2) from pages where ordinal <= 3 $$,
    $$ values (1, e'One\n\nfirst'), (3, e'Three\n\nthird'), (4, 'sentence.') $$,
    'a chunk begins on the page of its first word, blank pages count'
);
select results_eq(
    $$ select page, btrim(content, e' \n') ~ 'last$' from pages order by ordinal desc limit 1 $$,
    $$ values (4, true) $$, 'a chunk goes on over the end of a page'
);
select is(
    (select string_agg(substr(content, overlap + 1), '' order by ordinal) from pages),
    e'# One\n\nfirst page\n\n\n\n\n## Three\n\nthird page\n\n' || repeat('a sentence. ', 100)
    || e'\nlast\n', 'the end of a page is the end of a line'
);
select results_eq(
    $$ select page, content from recall.chunk_text(e'\f \fx') $$,
    $$ values (3, e'\n \nx') $$, 'so in plain text'
);
select results_eq(
    $$ select page from recall.chunk_text('no pages') union all
       select page from recall.chunk_text(e'<p>a\fb', 'html') $$,
    $$ values (null::integer), (null) $$, 'no form feed no pages, and none in HTML'
);

select * from finish();
