select no_plan();

select recall.create_product('tap-corrected');

create function pg_temp.add(p_title text, variadic p_chunks text [])
returns void language plpgsql as $$
declare
    v_id bigint;
begin
    insert into recall.document (product_id, product_name, title, identity_hash)
    select p.id, p.name, p_title, sha256(convert_to('title:' || p_title, 'UTF8'))
    from recall.product as p
    where p.name = 'tap-corrected'
    returning id into v_id;
    insert into recall.chunk (doc_id, ordinal, content_chunk)
    select v_id, n, c from unnest(p_chunks) with ordinality as t (c, n);
end;
$$;
create function pg_temp.corrected(p_query text) returns text language sql as $$
    select r.corrected from recall._make_request(p_query, 'tap-corrected', 5) as r
$$;

select pg_temp.add('Harbour dues', 'Boats over twelve metres pay a mooring fee in the harbour.',
    'The scale of fees was reduced for crew members who are running a ferry.');
select pg_temp.add('Lighthouse', 'The keeper winds the clockwork every evening; see lamp_oil.level.',
    'Ships whistle thrice in fog. Slow vessels keep to the right.');
select pg_temp.add('船票', '船票可以在碼頭購買，退票要收手續費。', '退票請到碼頭窗口，怎麼辦理見告示。',
    '行李寄存在碼頭，退票時取回。');

-- One slip of the hand.
select is(pg_temp.corrected('mooirng fee'), 'mooring fee', 'two letters exchanged');
select is(pg_temp.corrected('Moooring fee'), 'Mooring fee', 'a letter doubled; the capital stays');
select is(pg_temp.corrected('harbur'), 'harbour', 'a letter missing');
select is(pg_temp.corrected('fery runnig'), 'ferry running', 'two words; a word, not its stem');
select is(pg_temp.corrected('whistke'), 'whistle', 'the key beside it');
select is(pg_temp.corrected('teh slwo vessel'), 'the slow vessel', 'a stop word');
select is(pg_temp.corrected('set lamp_iol.level'), 'set lamp_oil.level', 'within an identifier');
select is(pg_temp.corrected('fery-boat'), 'ferry-boat', 'beside a known word');
select is(
    pg_temp.corrected(e'mooirng\nMOOIRNG mooirng'), e'mooring\nmooring mooring', 'each time'
);

-- What stays as it is.
select is(pg_temp.corrected(q), null, format('not corrected: %s', q))
from unnest(array[
    'mooring fee', 'mooting fee', '', '?', 'TimescaleDB', 'PostGIS', 'Recoil', 'ship', 'fox', 'flow', 'whale',
    'lamp_iol.height', 'dont', 'shits', 'whent', 'redux', 'reduc', 'harbourmasters', 'don''t', 'x2mooirng', 'mö oirng',
    repeat('q', 10000), '碼頭', '骨票', '今天天氣', 'привет'
]) as q;

-- A Chinese character that sounds like the right one.
select is(pg_temp.corrected('马头在哪'), '码头在哪', 'by its sound');
select is(pg_temp.corrected('馬頭退漂'), '碼頭退票', 'two of them, in the script of the question');
select is(pg_temp.corrected('推票'), '退票', 'by a sound that is near');
select is(pg_temp.corrected('行李jicun在馬頭, fery'), '行李jicun在碼頭, ferry', 'both at once');

-- A listed word is meant as it stands, names of one's own too.
insert into recall.word_list (name, language, words) values ('ours', 'en', e'Whistke\nfery-boat');
select is(pg_temp.corrected('whistke harbur fery'), 'whistke harbour fery', 'listed words stay');
delete from recall.word_list where name = 'ours';

-- A search corrects, for all of its channels; one asked alone does not.
select is(
    array(select s.title || ' ' || c.channel
        from recall.search('whistke', 'tap-corrected') as s
        cross join lateral jsonb_object_keys(s.channels) as c (channel)
        where c.channel in ('bm25', 'fuzzy')
        order by c.channel),
    array['Lighthouse bm25', 'Lighthouse fuzzy'],
    'the channels of a search find the corrected word'
);
select is_empty(
    $$ select * from recall.by_bm25('whistke', 'tap-corrected') $$, 'a channel asked alone does not'
);
select is(
    (select title from recall.search('推票 收費', 'tap-corrected', 1)), '船票', 'and of two characters'
);
select matches(
    (select served_by from recall.explain_search('mooirng fee', 'tap-corrected') where step = 'analyze'),
    'corrected: mooring fee$',
    'explain_search says what it took the question for'
);
select is(
    (select (r.query, r.terms)::text from recall._make_request('mooirng', 'tap-corrected', 5) as r),
    (select (r.query, r.terms)::text from recall._make_request('mooring', 'tap-corrected', 5) as r),
    'the request is that of the corrected question'
);

-- Packed chunks as those that wait.
call recall.compact('tap-corrected');
select is(pg_temp.corrected('mooirng 馬頭'), 'mooring 碼頭', 'packed');
select is(pg_temp.corrected('fery runnig'), 'ferry running', 'packed words');

select * from finish();
