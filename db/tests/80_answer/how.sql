select no_plan();

-- What asks how

select ok('how' = any(recall._question_kinds(q)) = asks_how, q)
from (values
    ('怎麼開啟歸檔', true), ('開新專案的指令', true), ('想给报表用户多点内存', true), ('初始化目录要运行什么', true),
    ('How can I stop a query?', true), ('set a time limit for one role', true),
    ('what do I run first', true), ('the command to reload', true),
    ('歸檔放在哪裡', false), ('checkpoint_timeout 默认值', false), ('Which setting limits a role?', false),
    ('what is a set', false), ('How many roles are there?', false)
) as v (q, asks_how);

-- The steps stand two chunks behind, and before, what the question's words are in

select recall.create_product('plant');
select recall.ingest_document(
    'plant', 'Emptying',
    e'# Emptying\n\n## Synopsis\n\n```\nboilerctl purge NAME\n```\n\n## Purpose\n\n'
    || 'An old boiler is emptied of scale and sludge before the winter stop. '
    || repeat('The water leaves by the lower pipe, slowly. ', 14)
    || e'\n\n## Conditions\n\n' || repeat('The hall is aired, and nobody stands below. ', 15)
    || e'\n\n## Order\n\n1. Close the inlet.\n2. Run `boilerctl drain --all`.\n',
    p_format => 'markdown', p_external_id => 'e'
);
select recall.ingest_document('plant', 'Shop ' || n, format('Shop %s closes at %s.', n, n), p_external_id => n::text)
from generate_series(1, 6) as n;

create function pg_temp.read_steps(p_question text) returns text language sql
as $$
    select string_agg(e.content, '' order by e.place)
    from recall.explain_answer(p_question, 'plant') as e
    where e.step = 'document'
$$;
select cmp_ok(
    (
        select count(*)
        from recall.chunk as c
        inner join recall.document as d on c.product_id = d.product_id and c.doc_id = d.id
        where d.title = 'Emptying'
    ), '>=', 4::bigint, 'the document is cut'
);
select alike(pg_temp.read_steps('How is an old boiler rid of scale and sludge, how do I do it?'), '%drain --all%',
    'what follows the best chunk but one is read');
select alike(pg_temp.read_steps('How is an old boiler rid of scale and sludge, how do I do it?'), '%purge NAME%',
    'and what is before it');
select unalike(pg_temp.read_steps('Why does an old boiler hold scale and sludge?'), '%drain --all%',
    'not where the question does not ask how');

-- Code before lists with code in a line, and these before prose

select is(
    array(
        select (details ->> 'how')::float8
        from recall.explain_answer('How is an old boiler rid of scale and sludge, how do I do it?', 'plant')
        where step = 'document' and title = 'Emptying' and content ~ marked
    ), array[expected], marked || ' counts ' || expected
)
from (values ('purge', 1.75::float8), ('drain --all', 1.75), ('scale', 0)) as m (marked, expected);

-- How it is asked weighs nothing

select is(
    array(
        select t.term
        from recall.explain_answer('鍋爐怎麼樣排水呢', 'plant') as e,
            jsonb_object_keys(e.details -> 'terms') as t (term)
        where e.step = 'question' and t.term ~ '[怎么呢]|^样$'
    ), '{}', 'the words of 怎么样呢 are left out'
);
select is(
    array(
        select e.step from recall.explain_answer('怎么办', 'plant') as e where e.step in ('question', 'found') order by 1
    ), array['found', 'question'], 'a question of nothing else is answered or not, and raises nothing'
);

-- What is to be done at the beginning of a Chinese question asks how, too

select is(recall._question_kinds(asked), kinds, asked)
from (values
    ('给角色加一个时限', '{how}'::text []), ('請刪除舊的分割', '{how}'), ('把表移到别的库', '{how}'),
    ('删除了的表还在', '{}'), ('设置失败', '{error}'), ('删除索引会锁表吗', '{}')
) as q (asked, kinds);

select * from finish();
