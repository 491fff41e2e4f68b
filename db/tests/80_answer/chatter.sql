select no_plan();

select recall.create_product('ops');
select recall.ingest_document('ops', 'Kill a query', 'pg_terminate_backend ends a query. 你好 is a greeting.');

select is(recall._chatter_kind(q.message), q.kind, q.message || ': ' || q.kind)
from (
    values
    ('Hello!!!', 'greeting'), ('heyyyyy 👋', 'greeting'), ('hi, anybody there?', 'greeting'),
    ('ＨＩ', 'greeting'), ('你好', 'greeting'), ('你好啊～', 'greeting'), ('請問有人在嗎？', 'greeting'),
    ('Thank you sooo much, Maria!', 'thanks'), ('thxxx', 'thanks'), ('太感謝了，終於搞定', 'thanks'),
    ('谢谢谢谢，拜拜', 'thanks'), ('Good night', 'goodbye'), ('先走了，掰掰', 'goodbye'),
    ('Are you a robot?', 'about'), ('你是 AI 還是真人？', 'about'), ('hi, what can you do', 'about'),
    ('this bot is so useless', 'complaint'), ('你根本听不懂，太烂了', 'complaint'),
    ('这个机器人真聪明', 'compliment'), ('awesome, great answer', 'compliment'), ('哈哈哈哈哈', 'reply'),
    ('好的', 'reply')
) as q (message, kind);
select is(recall._chatter_kind(q), null, 'no chatter: ' || q)
from unnest(array[
    'hi, how do I kill a query', '你好，怎么终止查询', 'thanks, and on a standby?', 'is this bad?',
    'hello world program', '這樣可以嗎？', '好的，那備庫呢', 'useless index', '', '???', 'the', 'the bot',
    'kill', repeat('hi ', 100)
]) as q;
select is(
    (
        select array_agg(wording order by wording)
        from recall.chatter
        where wording <> recall._chatter_text(wording)
    ),
    null, 'wordings are kept folded'
);
select is(
    (
        select count(*)
        from (select distinct kind from recall.chatter) as c
        cross join (values ('en'), ('zh-hans'), ('zh-hant')) as l (language)
        where
            c.kind not in ('filler', 'question')
            and not exists (
                select
                from recall.answer_text as t
                where t.name = 'chatter_' || c.kind and t.language = l.language
            )
    ),
    0::bigint, 'each kind has an answer in each language'
);

select results_eq(
    format($$ select a.found, p.kind, p.content, p.sources, a.timings ? 'search'
    from recall.answer(%L, 'ops') as a, unnest(a.parts) as p $$, q.message),
    format($$ values (false, 'chatter', %L, '[]'::jsonb, false) $$, q.answer),
    'answered without a search: ' || q.message
)
from (
    values ('thanks', 'You are welcome.'), ('谢谢', '不客气。'), ('謝謝', '不客氣。')
) as q (message, answer);
select is(p.kind, 'chatter', 'in a conversation too')
from recall.chat('t', 'How do I kill a query?', 'ops') as q,
    recall.chat('t', 'great, that worked!') as a, unnest(a.parts) as p;
select is(
    (select rewritten from recall.message where role = 'assistant' order by id desc limit 1),
    'great, that worked!', 'where nothing is carried over to it'
);

select results_eq(
    $$ select step, left_out from recall.explain_answer('thanks', 'ops') $$,
    $$ values ('question', 'chatter') $$, 'explained'
);
select is_empty($$ select recall.answer_prompt('thanks', 'ops') $$, 'and no generator is asked');

insert into recall.chatter (wording, kind) values ('Grüezi, MITENAND', 'greeting');
select is(recall._chatter_kind('gruezi mitenand!'), 'greeting', 'wordings of one''s own');

select * from finish();
