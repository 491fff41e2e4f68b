-- Analysis raises on no text and ends at what a tsvector can hold.
select plan(23);

-- Whatever the text, all analyzers give terms and the query functions give a query.
create function pg_temp.survives(p_text text, p_what text) returns text
language plpgsql
as $$
begin
    perform
        recall.analyze(p_text, a), recall.analyze_query(p_text, a),
        recall._query_terms(p_text, a, null)
    from unnest(array['cjk_en', 'english', 'simple', 'jieba']) as a;
    return pass(p_what);
exception when others then
    return fail(p_what || ': ' || sqlerrm);
end;
$$;

select recall.add_user_word('c++'), recall.add_synonym('wal', 'write ahead');

select pg_temp.survives(null, 'null');
select pg_temp.survives('', 'the empty text');
select pg_temp.survives(e' \t\n\r\x01\x02\x1f\x7f', 'control characters');
select pg_temp.survives(e'''"\\ '':1A & | ! ( ) <-> :* $$ %s %I ${x} {}[]', 'operators and quotes');
select pg_temp.survives(e'\\x00 \\u0000 %00 \\', 'what looks like NUL');
select pg_temp.survives(repeat(U&'\0301\0316', 20000), 'lone combining marks');
select pg_temp.survives(U&'\3099\309A\FE0F\200D\200E\202E', 'marks and directions alone');
select pg_temp.survives(repeat('😀👩‍👩‍👧', 5000), 'emoji');
select pg_temp.survives('שלום עולם مرحبا بالعالم سجل الكتابة', 'right-to-left text');
select pg_temp.survives(repeat('x', 3000), 'a word of 3 kB');
select pg_temp.survives(repeat('数', 3000), 'a run of 3000 characters');
select pg_temp.survives(repeat('x', 1000000), 'a word of 1 MB');
select pg_temp.survives(repeat('é.', 150000), 'one compound of 150,000 parts');
select pg_temp.survives(repeat('wal c++ ', 30000), 'few words often');
select pg_temp.survives(
    (select string_agg(md5(i::text), ' ') from generate_series(1, 60000) as i),
    '60,000 different words'
);
select pg_temp.survives(
    (
        select string_agg(chr(i), case when i % 7 = 0 then ' ' else '' end)
        from generate_series(1, 200000) as i
        where i not between 55296 and 57343
    ),
    'every character'
);

select is(
    (
        select max(octet_length(t))
        from unnest(tsvector_to_array(recall.analyze(repeat('ж', 3000)))) as t
    ),
    1000,
    'a long word is cut at a character'
);
select is(
    recall.analyze(repeat('x', 3000)), recall.analyze(repeat('x', 4000)),
    'and so found by its beginning'
);
select is(
    (select cardinality(positions) from unnest(recall.analyze(repeat('wal ', 100000)))),
    (select cardinality(positions) from unnest(to_tsvector('simple', repeat('wal ', 100000)))),
    'frequencies end where those of PostgreSQL end'
);
select cmp_ok(
    length(recall.analyze((
        select string_agg(md5(i::text), ' ') from generate_series(1, 60000) as i
    ))),
    '>', 20000, 'of too many terms the first ones are kept'
);
select ok(
    recall.analyze('first ' || (
        select string_agg(md5(i::text), ' ') from generate_series(1, 60000) as i
    )) @@ 'first'::tsquery,
    'in reading order'
);
select cmp_ok(
    numnode(recall.analyze_query((
        select string_agg(md5(i::text), ' ') from generate_series(1, 5000) as i
    ))),
    '<=', 1999, 'a query ends at 1000 terms'
);
select is(
    recall.analyze_query(e'a\\b ''c'''), '''b'' | ''c'''::tsquery,
    'quotes and backslashes are no syntax'
);
select * from finish();
