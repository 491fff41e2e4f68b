select plan(14);

select is(recall._excerpt('short', null), 'short', 'a short text comes whole');
select is(
    recall._excerpt(e' a\n\n\tb\u3000c\u00a0 d ', null), 'a b c d', 'white space is folded'
);
select is(recall._excerpt('', 'x'), '', 'an empty text');
select is(recall._excerpt(null, '(x)'), null, 'no text');
select is(
    recall._excerpt(repeat('word ', 100), null),
    rtrim(repeat('word ', 40)) || '…', 'without a match the beginning, cut between words'
);
select alike(
    recall._excerpt(
        repeat('Nothing of interest stands here. ', 20)
        || 'Replication slots keep the WAL. ' || repeat('Nor here. ', 40),
        recall._excerpt_pattern(recall.analyze('replication slots'))
    ),
    '…Replication slots keep the WAL. Nor here.%', 'the sentence that matches, from its beginning'
);
select alike(
    recall._excerpt(
        repeat('這裡沒有什麼。', 40) || '日誌在主庫堆積。' || repeat('這裡也沒有。', 40),
        recall._excerpt_pattern(recall.analyze('日志堆积'))
    ),
    '…日誌在主庫堆積。這裡也沒有。%', 'simplified finds traditional'
);
select alike(
    recall._excerpt(
        repeat('这里没有什么。', 40) || '日志在主库堆积。' || repeat('这里也没有。', 40),
        recall._excerpt_pattern(recall.analyze('日誌堆積'))
    ),
    '…日志在主库堆积。%', 'traditional finds simplified'
);
select ok(
    length(recall._excerpt(repeat('x', 1000000), '(?i)(\mx)')) <= 202,
    'one word without a border'
);
select unalike(
    recall._excerpt(repeat(e'e\u0301', 500), null), e'%e…', 'a mark is not cut from its letter'
);
select is(recall._excerpt_pattern(''), null, 'no terms, no pattern');
select ok(
    recall._excerpt(
        repeat('.', 300) || 'a.*b(c|[d]){2}\1$^?+', recall._excerpt_pattern(term)
    ) is not null,
    'terms of operators are text'
)
from (
    select array_to_tsvector(array['a.*b(c|[d]){2}\1$^?+', '(', '[', '\', 'x{1,2}']) as term
) as t;
select ok(
    length(recall._excerpt_pattern(array_to_tsvector(array_agg(repeat('w', 300) || n)))) < 2000,
    'many long terms make a short pattern'
)
from generate_series(1, 1000) as n;
select alike(
    recall._excerpt(
        repeat('wal ', 30) || repeat('other words ', 60) || 'wal archive restore ' || repeat('x ', 99),
        recall._excerpt_pattern(recall.analyze('wal archive restore'))
    ),
    '%wal archive restore%', 'different terms weigh more than the same one again'
);
select * from finish();
