select no_plan();

-- 500 chunks that all have the words asked for, all of them in posting blocks.
select recall.create_product('tap-frequent');
insert into recall.document (product_name, title)
select 'tap-frequent', 'crossing ' || i from generate_series(1, 500) as i;
insert into recall.chunk (doc_id, ordinal, content_chunk)
select d.id, 1, 'Lions cross the river ' || d.id || ' at dawn.'
from recall.document as d where d.product_name = 'tap-frequent';
call recall.compact('tap-frequent');

create function pg_temp.found(p_haste double precision) returns text language sql as $$
    select string_agg(s.chunk_id || ' ' || s.score, ', ' order by s.score desc, s.chunk_id)
    from recall._bm25_scores(
        array(select p.id from recall.product as p where p.name = 'tap-frequent'),
        array['lions', 'river', 'dawn'], array[1, 1, 1]::double precision [], 20, '{}', p_haste
    ) as s
$$;
select is(
    (select waiting from recall.compaction_status() where product_name = 'tap-frequent'), 0::bigint,
    'none of them waits'
);
select is(
    (select count(*)::integer from recall.search('lions at the river by dawn', 'tap-frequent', 10)),
    10, 'a search finds chunks by words that every chunk has'
);
select is(
    pg_temp.found(2), pg_temp.found(1),
    'in haste the same as without it, where it would leave fewer than asked for'
);

select * from finish();
