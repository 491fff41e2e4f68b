select no_plan();

-- A library in Chinese, one in English, and one in both.
create function pg_temp.add(p_product text, variadic p_chunks text [])
returns void language plpgsql as $$
declare
    v_id bigint;
begin
    perform recall.create_product(p_product);
    insert into recall.document (product_id, product_name, title, identity_hash)
    select p.id, p.name, p_product, sha256(convert_to('title:' || p_product, 'UTF8'))
    from recall.product as p
    where p.name = p_product
    returning id into v_id;
    insert into recall.chunk (doc_id, ordinal, content_chunk)
    select v_id, n, c from unnest(p_chunks) with ordinality as t (c, n);
end;
$$;
create function pg_temp.translated(p_query text, p_product text) returns text language sql as $$
    select string_agg(a.own || '=' || a.term, ' ' order by a.own collate "C", a.term collate "C")
    from recall._make_request(p_query, p_product, 5) as r, unnest(r.translations) as a
$$;
create function pg_temp.best(p_query text, p_product text) returns text language sql as $$
    select c.content_chunk
    from recall.search(p_query, p_product, 1) as s join recall.chunk as c on s.chunk_id = c.id
$$;

select pg_temp.add('tap-chinese', '每天晚上备份数据库。', '重建索引时不锁表。', '备份放在别的机房。', '外键要有索引。');
select pg_temp.add('tap-english', 'A backup is made at night.', 'Rebuild the index of the table.',
    'The backup is kept elsewhere.', 'A key of the door is in the office.');
select pg_temp.add('tap-mixed', '用 component 拆分页面。', 'component 會重新 render。', '组件如何回收。',
    'component 的名字要大寫。', 'component 有 state。', '页面打开很慢。');

select is(pg_temp.translated('怎么备份', 'tap-english'), '备份=backup', 'Chinese asks English');
select is(pg_temp.translated('How do backups work?', 'tap-chinese'), 'backup=备份', 'and back');
select is(pg_temp.translated('怎么备份', 'tap-chinese'), null, 'what no chunk has is none');
select is(pg_temp.translated('打印机', 'tap-english'), null, 'nor is a word that is not listed');
select is(pg_temp.translated('foreign keys', 'tap-chinese'), 'foreign=外键 key=外键', 'a phrase');
select is(pg_temp.translated('key', 'tap-chinese'), null, 'a word of it alone');
select is(pg_temp.best('怎么备份', 'tap-english'), 'A backup is made at night.', 'it is found');
select is(pg_temp.best('rebuild an index', 'tap-chinese'), '重建索引时不锁表。', 'and back');
select is(
    (select a.is_sole from recall._make_request('组件', 'tap-mixed', 5) as r, unnest(r.translations) as a),
    true, 'hardly any text has the question''s own word'
);
select isnt_empty(
    $$select from recall.search('组件的 state 名字', 'tap-mixed', 5) as h
        join recall.chunk as c on h.chunk_id = c.id
        where c.content_chunk = 'component 會重新 render。'$$,
    'then the other language''s counts in Chinese chunks'
);
select is_empty(
    $$select from recall.by_bm25('怎么备份', 'tap-english', 5)$$, 'BM25 is of the own terms'
);

select is(array(
    select recall._is_chinese(c.headings::text [], c.content)
    from (
        values (1, '{}', '备份'), (2, '{}', 'A backup is made at night.'),
        (3, '{}', e'```sql\nselect 1 -- the backup that you can make\n```'),
        (4, '{}', 'log_level = "info"; log_file = "/var/log/{name}.log"'),
        (5, '{}', e'```yaml\nstop: true\n```\nHow this is read stands in the other chapter of it.'),
        (6, '{}', 'The button 备份 of the page makes a backup, which can be kept elsewhere.'),
        (7, '{Backups}', e'```sql\nselect 1;\n```'), (8, '{如何备份}', e'```sql\nselect 1;\n```')
    ) as c (n, headings, content)
    order by c.n
), '{t,f,NULL,NULL,f,NULL,f,t}'::boolean [], 'code and tables without headings have no language');
select pg_temp.add('tap-code', '每天晚上备份数据库。', e'```\nbackup --all --compress\n```');
select is_empty(
    $$select from recall.search('怎么备份', 'tap-code', 5) as h
        join recall.chunk as c on h.chunk_id = c.id where c.content_chunk ~ 'compress'$$,
    'so what a word is in another language does not count in them'
);

-- A word with two translations, and the same where the product has but one of them.
select pg_temp.add('tap-one-way', 'They need paper.', 'Pens with ink.');
select pg_temp.add('tap-two-ways', 'They need paper.', 'They require ink.');
create function pg_temp.need(p_product text) returns double precision language sql as $$
    select max(s.score)
    from recall._make_request('需要', p_product, 5) as r
    cross join recall._translated_scores(r, 5, 1) as s
$$;
select is(pg_temp.translated('需要', 'tap-two-ways'), '需要=need 需要=requir', 'two ways to say it');
select is(
    round((pg_temp.need('tap-one-way') / pg_temp.need('tap-two-ways'))::numeric, 6),
    round(sqrt(2)::numeric, 6),
    'that share what one of them would count'
);
create function pg_temp.known(p_query text, p_product text) returns numeric language sql as $$
    select round(r.known_share::numeric, 3) from recall._make_request(p_query, p_product, 5) as r
$$;
select is(pg_temp.known('怎么备份', 'tap-english'), null, 'all of it is known in English');
select is(pg_temp.known('怎么备份月球', 'tap-english'), 0.5, 'two characters of four');
select is(pg_temp.known('备份 paper office', 'tap-english'), 0.75, 'what is written alike counts');
select is(pg_temp.known('paper backup', 'tap-english'), null, 'nothing is translated');
create function pg_temp.share_of(p_terms tsvector) returns double precision language plpgsql as $$
declare
    v_request recall._request := recall._make_request('怎么备份', 'tap-english', 5);
begin
    v_request.terms := p_terms;
    return recall._known_share(v_request);
end;
$$;
select is(pg_temp.share_of($$'备份':1A 'zzz':2A$$), null, 'none: no share to divide by');
select is(
    array(
        select round((s.channels #>> '{bm25,part}')::numeric, 2)
        from unnest(array['怎么备份', '怎么备份月球']) with ordinality as q (query, no)
        cross join recall.search(q.query, 'tap-english', 1) as s
        order by q.no
    ),
    '{1.00,0.50}', 'half of a question that is known is half of a score'
);
update recall.product set analyzer = 'simple' where name = 'tap-english';
select is(pg_temp.translated('怎么备份', 'tap-english'), null, 'by cjk_en only');

select is(
    (select count(*)::integer from recall.glossary_word as g
        where g.chinese <> recall._fold(g.chinese) or g.chinese !~ '^[\u3400-\u9fff]{2,8}$'
            or g.english !~ '^[a-z0-9]+([ -][a-z0-9]+)*$'),
    0, 'words are folded'
);
select ok(
    (select bool_and(
        g.stems <@ tsvector_to_array(recall.analyze(replace(g.english, '-', ' '), 'cjk_en'))
    ) from recall.glossary_word as g),
    'stems are what texts are analyzed to'
);

select * from finish();
