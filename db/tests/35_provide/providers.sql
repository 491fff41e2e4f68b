select plan(41);

create role t_reader;
create role t_writer;
create role t_admin;
grant recall_reader to t_reader;
grant recall_writer to t_writer;
grant recall_admin to t_admin;

-- Doubles of closed or heavy services, with the signatures of PostgresML 2.x and of ApsaraDB RDS.
create schema pgml;
create schema rds_embedding;
create schema rds_ai;

create function pg_temp.numbers(p_text text)
returns real []
language sql
as $$
    select case
        when p_text like '%short%' then '{1,2}'::real []
        when p_text like '%zero%' then '{0,0,0}'::real []
        when p_text like '%nan%' then '{1,2,NaN}'::real []
        else array[1, length(p_text), ascii(right(p_text, 1))]::real []
    end
$$;

create function pgml.embed(transformer text, inputs text [], kwargs jsonb default '{}')
returns setof real []
language plpgsql
as $$
begin
    if array_to_string(inputs, ' ') like '%poison%' then
        raise exception 'transformer failed' using errcode = 'internal_error';
    end if;
    return query
    select pg_temp.numbers(t.text) from unnest(inputs) with ordinality as t (text, n) order by t.n;
end;
$$;

create function rds_embedding.get_embedding_by_model(model text, api_key text, text text)
returns text
language sql
as $$
    -- The text comes into the JSON of the request as it is.
    select case api_key when 'sk-rds' then pg_temp.numbers(
        format('{"input":{"texts":["%s"]}}', text)::jsonb #>> '{input,texts,0}'
    )::text end
$$;

create function rds_ai.embed(content text, model text default 'text-embedding-v3', args jsonb default null)
returns text
language sql
as $$
    select translate((
        pg_temp.numbers(content) || case when args ? 'dimension' then '{}'::real [] end
    )::text, '{}', '[]')
$$;

create function pg_temp.add_chunk(p_product text, p_ordinal integer, p_text text)
returns bigint
language plpgsql
as $$
declare
    v_id bigint;
begin
    insert into recall.document (product_id, product_name, title, identity_hash)
    select id, name, 'Title', sha256('title:Title') from recall.product where name = p_product
    on conflict do nothing;
    insert into recall.chunk (product_id, doc_id, ordinal, content_chunk)
    select product_id, id, p_ordinal, p_text from recall.document where product_name = p_product
    returning id into v_id;
    return v_id;
end;
$$;

-- The vector stored for a text, as the double's answer for what is embedded of it.
create function pg_temp.is_right(p_product text, p_text text, p_prefix text default '')
returns boolean
language sql
as $$
    select coalesce(bool_and(
        e.content_embedding::vector <=> pg_temp.numbers(p_prefix || e'Title\n' || p_text)::vector
        < 1e-3
    ), false)
    from recall.product as p
    inner join recall.chunk as c on p.id = c.product_id
    inner join recall.embedding as e on c.product_id = e.product_id and c.id = e.chunk_id
    where p.name = p_product and c.content_chunk = p_text
$$;

-- Keys
select lives_ok($$ select recall.set_secret('rds', 'sk-rds') $$, 'a key is kept');
select lives_ok($$ select recall.set_secret('other', 'sk-other') $$, 'and another one');
select lives_ok($$ select recall.set_secret('other') $$, 'which is forgotten');
select results_eq('select recall.secrets()', array['rds'], 'their names are listed');
select throws_ok(
    $$ select recall.set_secret('x', e'sk\nHost: evil') $$, '22023', null, 'a key with a line break'
);
select throws_ok($$ select recall.set_secret('', 'sk') $$, '22023', null, 'a key without a name');
select is(current_setting('recall._secrets', true), '', 'the session keeps nothing of a key');
set role t_admin;
select throws_ok('select * from recall._secret', '42501', null, 'an admin cannot read keys');
select throws_ok(
    $$ select recall._read_secret('rds') $$, '42501', null, 'nor by the function that does'
);
select lives_ok($$ select recall.set_secret('mine', 'sk-mine') $$, 'an admin sets them');
reset role;
set role t_writer;
select throws_ok($$ select recall.secrets() $$, '42501', null, 'a writer does not list keys');
reset role;

-- Options
select throws_ok(
    $$ select recall.register_model('t', 'http', 3, '{"url": "http://169.254.169.254/latest"}') $$,
    '42501', null, 'an address outside recall.http_origin'
);
select throws_ok(
    $$ select recall.register_model('t', 'http', 3, '{"url": "file:///etc/passwd"}') $$,
    '22023', 'p_options: url must be an http or https address', 'no http address'
);
select throws_ok(
    $$ select recall.register_model('t', 'http', 3, '{"url": "http://a@b", "format": "none"}') $$,
    '22023', 'p_options: there is no format "none" for embed', 'an unknown format'
);
select throws_ok(
    $$ select recall.register_model('t', 'pgml', 3, '{"api_key": "sk"}') $$,
    '22023', 'p_options: api_key would be read by every reader', 'a key among the options'
);
select throws_ok(
    $$ insert into recall.http_origin values ('http://169.254.169.254') $$,
    '23514', null, 'the metadata address cannot be allowed'
);
select is(
    array(
        select recall._url_origin(u) from unnest(array[
            'https://Api.OpenAI.com/v1/x?y=1', 'http://127.0.0.1:80', 'http://[::1]:8080/',
            'http://a@b/', 'http://a\@b', 'http://a b', 'ftp://a/', 'http://a:80:80', e'http://a/\n'
        ]) as u
    ),
    array[
        'https://api.openai.com', 'http://127.0.0.1:80', 'http://[::1]:8080',
        null, null, null, null, null, null
    ],
    'origins of addresses'
);
set role t_writer;
select throws_ok(
    $$ insert into recall.http_origin values ('http://a') $$, '42501', null,
    'a writer does not allow origins'
);
reset role;
set role t_admin;
select lives_ok(
    $$ insert into recall.http_origin values ('https://api.openai.com') $$, 'an admin does'
);
reset role;

-- Providers, through the queue
select recall.register_model('t_pgml', 'pgml', 3, '{"model": "m", "document_prefix": "passage: "}');
select recall.register_model('t_rds', 'rds_embedding', 3, '{"secret": "rds"}');
select recall.register_model('t_rds_ai', 'rds_ai', 3, '{"args": {"dimension": 3}}');
select recall.create_product(p), recall.attach_model(p, 't_' || p)
from unnest(array['pgml', 'rds', 'rds_ai']) as p;
select pg_temp.add_chunk(p, n::integer, t)
from
    unnest(array['pgml', 'rds', 'rds_ai']) as p,
    unnest(array['plain', e'"quoted" \\ and\ttabs %s', '複寫槽']) with ordinality as c (t, n);
call recall.embed_pending();
select is(
    array(
        select p.name || pg_temp.is_right(p.name, c.content_chunk, case
            when p.name = 'pgml' then 'passage: ' else ''
        end)::text
        from recall.product as p inner join recall.chunk as c on p.id = c.product_id
        order by p.name, c.ordinal
    ),
    array[
        'pgmltrue', 'pgmltrue', 'pgmltrue', 'rdstrue', 'rdstrue', 'rdstrue',
        'rds_aitrue', 'rds_aitrue', 'rds_aitrue'
    ],
    'each provider makes each text''s vector'
);
select is_empty('select * from recall.embedding_job', 'and nothing waits');
select is(
    (
        select e.content_embedding::text
        from recall.model as m, recall._embed_texts(m, array['a question'], true) as e
        where m.name = 't_pgml'
    ),
    pg_temp.numbers('a question')::vector::text, 'a question gets no prefix of documents'
);

select is(
    recall.embed('t_pgml', 'a text', false), pg_temp.numbers('passage: a text')::vector,
    'one text, now'
);
select throws_ok(
    $$ select recall.embed('t_pgml', 'poison') $$, 'XX000', 'transformer failed', 'or why not'
);
select throws_ok($$ select recall.embed(null, 'x') $$, '42704', null, 'by a model there is');

-- A query encoder learns the words of new chunks when the queue is worked off
call recall.learn_query_encoder('pgml');
select is(
    recall._encode_query(p.id, m.id, recall._query_terms('zanzibar', p.analyzer, array[p.id])), null,
    'a word that no chunk had'
)
from recall.product as p, recall.model as m where p.name = 'pgml' and m.name = 't_pgml';
select pg_temp.add_chunk('pgml', 5, 'zanzibar');
call recall.embed_pending('t_pgml');
select isnt(
    recall._encode_query(p.id, m.id, recall._query_terms('zanzibar', p.analyzer, array[p.id])), null,
    'is known after embed_pending'
)
from recall.product as p, recall.model as m where p.name = 'pgml' and m.name = 't_pgml';

-- What a provider cannot do
select pg_temp.add_chunk('pgml', 10 + n::integer, t)
from unnest(array['good one', 'poison', 'short', 'zero', 'nan', 'good two'])
    with ordinality as c (t, n);
call recall.embed_pending('t_pgml');
select ok(
    pg_temp.is_right('pgml', 'good one', 'passage: ') and pg_temp.is_right('pgml', 'good two', 'passage: '),
    'the good texts of a batch are embedded'
);
select results_eq(
    $$
        select c.content_chunk, j.last_error, j.attempts, j.claim is null
        from recall.embedding_job as j inner join recall.chunk as c on j.chunk_id = c.id
        order by c.ordinal
    $$,
    $$
        values
        ('poison', 'transformer failed', 1, true),
        (
            'short',
            'the vector has 2 dimensions, and model "t_pgml" was registered with 3', 1, true
        ),
        ('zero', 'the vector is zero', 1, true),
        ('nan', 'NaN not allowed in vector', 1, true)
    $$,
    'the others wait with their errors'
);
select is(
    (select count(*) from recall.embedding_job where next_try > clock_timestamp() + '5 s'), 4::bigint,
    'and are not due at once'
);
drop function pgml.embed;
update recall.embedding_job set next_try = now() - interval '1 s';
call recall.embed_pending('t_pgml', 2);
select is(
    (select count(*) from recall.embedding_job where last_error like '%pgml.embed is not here'),
    2::bigint, 'a provider that is not installed is asked once'
);
select throws_ok(
    $$ select recall._embeddable_models('multilingual-e5-small') $$, '22023', null,
    'an external model is no one''s to ask'
);
delete from recall.chunk where ordinal > 10;

-- Mode sync
select throws_ok(
    $$ select recall.attach_model('rds', 't_rds', p_mode => 'async') $$, '22023',
    'p_mode: must be queued or sync, not async', 'an unknown mode'
);
select recall.attach_model('rds', 't_rds', p_mode => 'sync');
select pg_temp.add_chunk('rds', 20, 'at once');
select ok(pg_temp.is_right('rds', 'at once'), 'sync: a new text has its vector at once');
update recall.chunk set content_chunk = 'changed' where content_chunk = 'at once';
select ok(pg_temp.is_right('rds', 'changed'), 'sync: a changed one too');
select is_empty('select * from recall.embedding_job', 'sync: and nothing waits');
select recall.set_secret('rds', 'sk-wrong');
select pg_temp.add_chunk('rds', 21, 'later');
select results_eq(
    'select last_error, attempts, claim is null from recall.embedding_job',
    $$ values ('the answer has no vector for this text', 1, true) $$,
    'sync: what fails waits, and the transaction goes on'
);
select recall.set_secret('rds', 'sk-rds');
update recall.embedding_job set next_try = now() - interval '1 s';
set role t_writer;
call recall.embed_pending('t_rds');
reset role;
select ok(pg_temp.is_right('rds', 'later'), 'a writer works the queue');
select throws_ok(
    $$ call recall.embed_pending('t_none') $$, '42704', null, 'embed_pending: an unknown model'
);
select throws_ok(
    $$ call recall.embed_pending('t_rds', 0) $$, '22023', null, 'embed_pending: no batch'
);
set role t_reader;
select throws_ok('call recall.embed_pending()', '42501', null, 'a reader does not');
reset role;

select * from finish();
