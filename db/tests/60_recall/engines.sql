-- What indexes of engines hold never changes.
select plan(3);

select is(
    recall._textsearch_terms($$'wal':1,5 '磁碟':2 'c++' 'a''b':7$$::tsvector),
    'mhinmi mjibib nnmhmc nnmhmc enajohenaipf ', 'the words of terms'
);
select is(recall._textsearch_terms(''::tsvector), '', 'no terms, no words');
select matches(
    recall._textsearch_terms(array_to_tsvector(array[repeat('磁', 600)])),
    '^x[a-p]{32} $', 'a long term by its hash'
);
select * from finish();
