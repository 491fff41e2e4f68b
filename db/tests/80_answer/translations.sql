select plan(4);

-- The words of the model alone.
delete from recall.glossary_word;

select recall.register_model('t_model', 'external', 3);
select recall.create_product('t');
select recall.attach_model('t', 't_model');
select recall.ingest_document(
    't', 'Cancelling a statement', e'# Cancelling a statement\n\nTo cancel what runs call '
    || e'`pg_cancel_backend`.\n\n# Tea\n\nGreen tea steeps at eighty degrees.'
);
select recall.ingest_document('t', '备库的搭建', '备库要先复制数据目录，再启动。');

select is(
    (select a.found from recall.answer('如何取消语句', 't') as a), false,
    'nothing says what a question means in another language'
);

insert into recall._word_translation (model_id, analyzer, term, other, similarity)
select m.id, 'cjk_en', t.term, t.other, t.similarity
from recall.model as m
cross join (
    values ('取消', 'cancel', 0.9), ('语句', 'statement', 0.9), ('语句', 'tea', 0.5)
) as t (term, other, similarity)
where m.name = 't_model';

select ok(
    (
        select a.found and a.markdown ~ 'pg_cancel_backend'
        from recall.answer('如何取消语句', 't') as a
    ),
    'translations find, choose the passage and are evidence'
);
select is(
    (
        select array_agg((t.own, t.term, round(t.similarity::numeric, 2))::text)
        from unnest((recall._make_request('如何取消语句', 't', 10)).translations) as t
    ),
    array['(取消,cancel,0.90)', '(语句,statement,0.90)'],
    'those far less near than the nearest one, or without any chunk, are left out'
);
select is(
    (select count(*) from recall.answer('如何泡茶', 't') as a where a.found), 0::bigint,
    'what has no translation is not found'
);

select * from finish();
