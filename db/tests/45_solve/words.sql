select plan(22);

create function pg_temp.axis(p_axis integer, p_language integer)
returns vector
language sql
as $$
select array_agg(case n when p_axis then 1 when p_language then 2 else 0.1 end order by n)::vector
from generate_series(1, 6) as n
$$;

delete from recall.glossary_word;
delete from recall.word_list;
insert into recall.word_list (name, language, words) values
('t_english', 'en', e'disk\tbackups backup cat ' || repeat('x', 101)),
('t_chinese', 'zh', e'磁盘 备份\n猫');

-- An English product whose chunks have vectors of the same model
select recall.register_model('t_model', 'external', 6);
select recall.create_product('t_words');
select recall.attach_model('t_words', 't_model');
select recall.ingest_document('t_words', n, n || ' ' || n || ' only' || n)
from unnest(array['disk', 'backup', 'cat']) as n;
select
    recall.store_embeddings(
        't_model', array_agg(product_id), array_agg(chunk_id), array_agg(content_hash),
        array_agg(pg_temp.axis(
            case when content ~ 'disk' then 1 when content ~ 'backup' then 2 else 3 end, 4
        ))
    )
from recall.claim_embedding_jobs('t_model', 10);
call recall.learn_query_encoder('t_words');

create function pg_temp.first_found(p_query text)
returns text
language sql
as $$
select d.title
from recall.by_vector(p_query, 't_words') as h inner join recall.document as d on h.doc_id = d.id
order by h.rank limit 1
$$;

create temporary table before_words as
select
    recall._encode_query(
        e.product_id, e.model_id, recall._query_terms('backup', 'cjk_en', array[0])
    ) as v
from recall._encoder as e;

select is(pg_temp.first_found('怎么备份'), null, 'without words no Chinese term is known');
select is(
    (select array_agg(w order by w) from recall.words_to_embed('t_model') as w),
    array['backup', 'backups', 'cat', 'disk', '备份', '猫', '磁盘'],
    'words_to_embed: what is listed, apart by any blanks'
);
select is(
    (select count(*) from recall.words_to_embed('t_model', 2)), 2::bigint, 'words_to_embed: p_limit'
);
call recall.learn_words('t_model');
select is(
    (select count(*) from recall._word_term), 0::bigint, 'learn_words: nothing without vectors'
);
select
    is(
        recall.store_word_vectors('t_model', array_agg(w), array_agg(v)), 7,
        'store_word_vectors: gives the number'
    )
from (
    values ('disk', pg_temp.axis(1, 4)), ('backup', pg_temp.axis(2, 4)),
    ('backups', pg_temp.axis(2, 4)), ('cat', pg_temp.axis(3, 4)), ('磁盘', pg_temp.axis(1, 5)),
    ('备份', pg_temp.axis(2, 5)), ('猫', pg_temp.axis(3, 5))
) as t (w, v);
select is((select count(*) from recall.words_to_embed('t_model')), 0::bigint, 'none is missing');
call recall.learn_words('t_model');
select is(pg_temp.first_found('怎么备份'), 'backup', 'a question in another language finds');
select is(pg_temp.first_found('磁碟'), 'disk', 'in the other script too');
select is(pg_temp.first_found('不知道'), null, 'an unlisted word finds nothing');
select ok(
    (
        select vector_norm(u.v - b.v) < 1e-6
        from before_words as b, recall._encoder as e,
            recall._encode_query(
                e.product_id, e.model_id, recall._query_terms('backup', 'cjk_en', array[0])
            ) as u (v)
    ),
    'a term that the product knows keeps its vector'
);
select ok(
    (select word_scale > 0 from recall._encoder where in_use), 'the encoder got a scale at once'
);
select is_empty('select from recall._word_translation', 'no translations unless asked for');
call recall.learn_words('t_model', true);
call recall.learn_words('t_model');
select is(
    (select array_agg(format('%s %s', term, other) order by term) from recall._word_translation),
    array['backup 备份', 'disk 磁盘', '备份 backup', '磁盘 disk'],
    'terms of two languages that are near, both ways'
);
select is(
    (select array_agg(d.title order by h.rank)
    from unnest(recall._bm25_hits(recall._make_request('怎么备份', 't_words', 10), 10)) as h
    inner join recall.document as d on h.doc_id = d.id),
    array['backup'], 'BM25 finds a word of the other language'
);
select recall.ingest_document('t_words', '硬件', '硬件的 backup 说明');
select is(
    (select array_agg(d.title order by h.rank)
    from unnest(recall._bm25_hits(recall._make_request('怎么备份', 't_words', 10), 10)) as h
    inner join recall.document as d on h.doc_id = d.id),
    array['backup', '硬件'], 'in any text, where hardly one has the question''s own word'
);
select is(
    (select array_agg(d.title order by h.rank)
    from recall.by_bm25('backup', 't_words') as h
    inner join recall.document as d on h.doc_id = d.id),
    array['backup', '硬件'], 'while the question''s own words count everywhere'
);
select recall.delete_document('t_words', '硬件');
call recall.learn_words('t_model', false);
select is_empty('select from recall._word_translation', 'translations are forgotten');
call recall.learn_query_encoder('t_words');
select is(pg_temp.first_found('备份'), 'backup', 'a new encoder gets one as it comes into use');
select is((select count(*) from recall._fit_item), 0::bigint, 'nothing is left of the fit');

select throws_ok(
    $$ select recall.store_word_vectors('t_model', array['a'], array['[1]'::vector]) $$, '22023',
    'p_embeddings: vector 1 has 1 dimensions', 'store_word_vectors: another model''s vector'
);
select throws_ok(
    $$ select recall.store_word_vectors('t_model', array[null], array[pg_temp.axis(1, 2)]) $$,
    '22023', null, 'store_word_vectors: null'
);
select throws_ok(
    $$ call recall.learn_words('t_none') $$, '42704', null, 'learn_words: an unknown model'
);
