select no_plan();

select recall.create_product('tap-channels');

create function pg_temp.add(p_title text, p_tag text, p_key_word text, variadic p_chunks text [])
returns void language plpgsql as $$
declare
    v_id bigint;
begin
    insert into recall.document (
        product_id, product_name, title, tag, key_word, identity_hash, key_word_tsvector
    )
    select
        p.id, p.name, p_title, p_tag, p_key_word, sha256(convert_to('title:' || p_title, 'UTF8')),
        setweight(recall.analyze(p_key_word), case p_tag when 'direct' then 'A' else 'D' end::"char")
    from recall.product as p
    where p.name = 'tap-channels'
    returning id into v_id;
    insert into recall.chunk (doc_id, ordinal, content_chunk)
    select v_id, ordinality, content from unnest(p_chunks) with ordinality as c (content, ordinality);
end;
$$;
create function pg_temp.found(p_channel text, p_query text, p_limit integer default 10, p_filter jsonb default '{}')
returns text language plpgsql as $$
declare
    v_found text;
begin
    execute format(
        'select string_agg(d.title || c.ordinal, '' '' order by h.rank)'
        ' from recall.%I($1, ''tap-channels'', $2, $3) as h'
        ' join recall.chunk as c on c.id = h.chunk_id join recall.document as d on d.id = h.doc_id',
        'by_' || p_channel
    ) into v_found using p_query, p_limit, p_filter;
    return v_found;
end;
$$;

select pg_temp.add('A', 'direct', 'replication slot', 'streaming replication keeps a standby', 'a slot for replication holds wal back');
select pg_temp.add('B', 'other', 'replication', 'logical replication of tables', 'a subscription');
select pg_temp.add('C', 'other', 'autovacuum', 'autovacuum removes dead rows', 'checkpoint and postgresql settings');
select pg_temp.add('D', null, null, '主庫的日誌一直堆積', '檢查點之間的距離與日誌');
select pg_temp.add('E', null, null,
    'buffers cache pages. Elsewhere entirely, after many other words of no importance, dirty ones are written',
    'dirty buffers are written by the background writer');

-- document_keyword
select is(pg_temp.found('document_keyword', 'replication'), 'A1 A2 B1 B2', 'weights of keywords first, then chunks by the query');
select is(pg_temp.found('document_keyword', 'replication', 3), 'A1 A2 B1', 'no more than asked for');
select is(pg_temp.found('document_keyword', 'replication', 10, '{"tag": "other"}'), 'B1 B2', 'filtered before it is cut');
select is(pg_temp.found('document_keyword', 'dirty'), pg_temp.found('fuzzy', 'dirty'), 'fuzzy steps in where no keyword matches');
select is(
    (select array_agg(distinct channel) from recall.by_document_keyword('dirty', 'tap-channels')),
    array['fuzzy'], 'and says so'
);

-- content_keyword
select is(pg_temp.found('content_keyword', 'dirty buffers'), 'E2 E1', 'near terms before far ones');
select is(pg_temp.found('content_keyword', 'dirty buffers unknownword'), 'E2 E1', 'also where a term is missing');
select is(pg_temp.found('content_keyword', 'subscription'), 'B2', 'one term');
select is(pg_temp.found('content_keyword', '日志堆积'), 'D1 D2', 'simplified finds traditional, nearest first');
select is(pg_temp.found('content_keyword', 'it''s \ "quoted" & buffers'), 'E2 E1', 'operators are text');

-- fuzzy, while the words wait and after they are packed
create function pg_temp.fuzzy_problems() returns text language sql as $$
    select string_agg(format('%s: %s', query, pg_temp.found('fuzzy', query, 1)), '; ')
    from (
        values
        ('postgersql', 'C2'), ('autovaccum', 'C1'), ('autovacum', 'C1'), ('subscripton', 'B2'),
        ('check point', 'C2'), ('auto vacuum', 'C1'), ('sub scription', 'B2'),
        ('日志堆记', 'D1'), ('检查点', 'D2'), ('streming', 'A1'), ('Backgruond', 'E2')
    ) as t (query, title)
    where pg_temp.found('fuzzy', query, 1) is distinct from title
$$;
select is(pg_temp.fuzzy_problems(), null, 'misspelt and broken-up words, waiting');
select ok(pg_temp.found('fuzzy', 'replicaton') like '%A1%' and pg_temp.found('fuzzy', 'replicaton') like '%B1%',
    'a misspelt word finds the stem');
call recall.compact('tap-channels');
select is(pg_temp.fuzzy_problems(), null, 'misspelt and broken-up words, packed');
select is(pg_temp.found('fuzzy', 'xyzzyqwv'), null, 'a word like no other finds nothing');
select is(pg_temp.found('fuzzy', 'autovaccum', 10, '{"tag": "direct"}'), null, 'filters hold');
delete from recall.document where product_name = 'tap-channels' and title = 'C';
select is(pg_temp.found('fuzzy', 'autovaccum'), null, 'words of deleted chunks find nothing');
call recall.compact('tap-channels');
select is(pg_temp.found('fuzzy', 'autovaccum'), null, 'also after compaction');

-- Every registered channel can be called, and the fallback is there.
select is_empty(
    $$ select name from recall.channel
       where to_regprocedure(format('recall.%I(recall._request)', function_name)) is null $$,
    'every channel has its function'
);

-- A filter that leaves one chunk in a thousand.
select pg_temp.add('bulk' || i, case i when 500 then 'rare' else 'common' end, 'bulk', 'bulk one', 'bulk two')
from generate_series(1, 1000) as i;
select is(pg_temp.found(c, 'bulk', 2, '{"tag": "rare"}'), 'bulk5001 bulk5002', c || ' with a filter that leaves 0.1 %')
from unnest(array['bm25', 'content_keyword', 'document_keyword', 'fuzzy']) as c;
select is_empty($$ select * from recall.check_index('tap-channels') $$, 'the index is right');

select * from finish();
