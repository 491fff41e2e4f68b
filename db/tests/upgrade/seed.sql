-- Data of the made-up older release (older_release.py), put in by its own functions and by plain statements.
select recall.ingest_document(
    'from an older release', 'Tea', e'# Green\n\nSteep at 80 °C.\n\n# Black\n\nBoiling water.',
    p_format => 'markdown', p_url => 'https://example.org/tea', p_key_word => 'tea 茶',
    p_tag => 'direct', p_metadata => '{"year": 2026}'
);
select recall.ingest_document(
    'from an older release', '複寫槽', '沒有人使用的複寫槽會讓 WAL 日誌一直堆積。', p_tag => 'aone'
);
select recall.ingest_document(
    'from an older release', 'To be deleted', 'This text is deleted before the upgrade.'
);
delete from recall.document where title = 'To be deleted';

insert into recall.document (product_name, title)
values ('from an older release', 'By plain insert');
insert into recall.chunk (doc_id, ordinal, content_chunk)
select d.id, 1, 'Vacuum makes the space of dead rows available.'
from recall.document as d
where d.title = 'By plain insert';
update recall.chunk set content_chunk = 'Vacuum frees the space of dead rows.'
where content_chunk like 'Vacuum makes%';

select recall.add_synonym('postgres', 'elephant', 'from an older release');

insert into recall.remark (product_id, content)
select p.id, 'Goes with its table.' from recall.product as p;
