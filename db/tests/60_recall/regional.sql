select no_plan();

-- Two libraries, one in the words of the mainland and one in those of Taiwan.
create function pg_temp.add(p_product text, p_title text, variadic p_chunks text [])
returns void language plpgsql as $$
declare
    v_id bigint;
begin
    perform recall.create_product(p_product);
    insert into recall.document (product_id, product_name, title, identity_hash)
    select p.id, p.name, p_title, sha256(convert_to('title:' || p_title, 'UTF8'))
    from recall.product as p
    where p.name = p_product
    returning id into v_id;
    insert into recall.chunk (doc_id, ordinal, content_chunk)
    select v_id, n, c from unnest(p_chunks) with ordinality as t (c, n);
end;
$$;
create function pg_temp.asked(p_query text, p_product text) returns text language sql as $$
    select r.query from recall._make_request(p_query, p_product, 5) as r
$$;
create function pg_temp.added(p_query text, p_product text) returns text language sql as $$
    select string_agg(t.lexeme, ' ' order by t.lexeme collate "C")
    from recall._make_request(p_query, p_product, 5) as r, unnest(r.terms) as t
    where not 'A' = any(t.weights) and length(t.lexeme) > 1
$$;

select pg_temp.add('tap-mainland', '借书', '借书证的信息存在服务器的硬盘上。', '硬盘坏了，服务器由网络恢复。',
    '读者用鼠标点击菜单。', '网络断了，先查服务器。');
select pg_temp.add('tap-taiwan', '借書', '借書證的資訊存在伺服器的硬碟上。', '硬碟壞了，伺服器由網路還原。',
    '讀者用滑鼠點選選單。', '網路斷了，先查伺服器。', '資訊科技課在週一。');
select pg_temp.add('tap-both', '借書', '硬盘坏了要换。', '硬盘要备份。', '硬碟壞了要換。', '硬碟要備份。');

select is(pg_temp.asked('伺服器的硬碟壞了', 'tap-mainland'), '服务器的硬盘壞了', 'of Taiwan, in the mainland');
select is(pg_temp.asked('服务器的硬盘坏了', 'tap-taiwan'), '伺服器的硬碟坏了', 'of the mainland, in Taiwan');
select is(pg_temp.asked('网络 and 硬盘', 'tap-taiwan'), '网路 and 硬碟', 'among words of letters');
select is(pg_temp.asked(q, p), q, format('stays: %s, %s', q, p))
from (values
    ('服务器的硬盘坏了', 'tap-mainland'), ('伺服器的硬碟壞了', 'tap-taiwan'), ('', 'tap-taiwan'),
    ('hard disk', 'tap-taiwan'), ('打印机', 'tap-taiwan'), ('硬盘', 'tap-both'),
    (e'\x01网', 'tap-taiwan'), (repeat('词', 3000), 'tap-taiwan')
) as v (q, p);
select is(
    right(pg_temp.asked(repeat('网络', 600), 'tap-taiwan'), 202),
    '网路' || repeat('网络', 100), 'the first 1,000 characters'
);
select is(pg_temp.added('硬盘', 'tap-both'), '硬碟', 'where both are there, the other is added');
select is(pg_temp.added('硬盘', 'tap-mainland'), null, 'where one is not, nothing is');
select is(
    (select corrected from recall._make_request('伺服器', 'tap-mainland', 5)), null,
    'it is no correction'
);
select is(
    (select string_agg(c.content_chunk, '' order by h.rank)
        from recall.by_bm25('硬碟壞了', 'tap-mainland', 1) as h
        join recall.chunk as c on c.id = h.chunk_id),
    '硬盘坏了，服务器由网络恢复。', 'a channel finds the word of the other region'
);
select is(
    (select count(*)::integer from recall.regional_word as r
        where r.word <> recall._fold(r.word) or r.other <> recall._fold(r.other)
            or r.word !~ '^[\u3400-\u9fff]{2,8}$' or r.word = r.other),
    0, 'words are folded'
);
select is(
    (select count(*)::integer from recall.regional_word as r
        where not exists (
            select from recall.regional_word as o where o.word = r.other and o.other = r.word
        )),
    0, 'and go both ways'
);
update recall.product set analyzer = 'simple' where name = 'tap-mainland';
select is(pg_temp.asked('伺服器', 'tap-mainland'), '伺服器', 'not without pairs');

select * from finish();
