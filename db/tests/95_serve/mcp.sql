-- The Model Context Protocol: what each message is answered, and what each role sees.
select plan(97);

create role t_reader;
create role t_writer;
create role t_stranger;
grant recall_reader to t_reader, t_stranger;
grant recall_writer to t_writer;
select recall.create_product('kb 一', p_readers => '{t_reader}', p_writers => '{t_writer}');
select recall.create_product('hidden', p_readers => '{}', p_writers => '{}');
select recall.ingest_document(
    'kb 一', 'Tea', repeat('Steep green tea at 80 °C for two minutes. ', 40), 'text',
    'https://example.org/tea'
);
select recall.ingest_document(
    'hidden', 'Secret',
    e'The launch code of green tea is 4711.\n\n![a teapot](https://example.org/hidden.png)',
    'markdown'
);

-- A request without, and one with, what a stateless one says of itself.
create function pg_temp.ask(p_method text, p_params jsonb default null)
returns jsonb
language sql
as $$
    select recall.mcp(jsonb_strip_nulls(jsonb_build_object(
        'jsonrpc', '2.0', 'id', 7, 'method', p_method, 'params', p_params
    )))
$$;

create function pg_temp.ask_stateless(p_method text, p_params jsonb default '{}')
returns jsonb
language sql
as $$
    select pg_temp.ask(p_method, p_params || jsonb_build_object('_meta', jsonb_build_object(
        'io.modelcontextprotocol/protocolVersion', '2026-07-28',
        'io.modelcontextprotocol/clientCapabilities', '{}'::jsonb
    )))
$$;

create function pg_temp.call(p_name text, p_arguments jsonb default '{}')
returns jsonb
language sql
as $$
    select pg_temp.ask(
        'tools/call', jsonb_build_object('name', p_name, 'arguments', p_arguments)
    ) -> 'result'
$$;

create function pg_temp.tools()
returns text
language sql
as $$
    select string_agg(t ->> 'name', ' ')
    from jsonb_array_elements(pg_temp.ask('tools/list') #> '{result,tools}') as t
$$;

-- Handshake and versions.
set role t_reader;
select is(
    pg_temp.ask('initialize', '{"protocolVersion": "2025-11-25"}') #>> '{result,protocolVersion}',
    '2025-11-25', 'the version that is asked for'
);
select is(
    pg_temp.ask('initialize', '{"protocolVersion": "1999-01-01"}') #>> '{result,protocolVersion}',
    '2025-11-25', 'else the newest with a handshake'
);
select is(
    pg_temp.ask('initialize', '{"protocolVersion": 5}') #>> '{result,serverInfo,name}', 'pgrecall'
);
select is(
    pg_temp.ask_stateless('server/discover') #> '{result,supportedVersions}',
    '["2026-07-28", "2025-11-25", "2025-06-18"]'
);
select is(
    pg_temp.ask('server/discover') #> '{error,code}', '-32602', 'discover is of those without'
);
select is(
    pg_temp.ask_stateless('initialize') #> '{error,code}', '-32601',
    'a handshake of who shakes no hands'
);
select is(pg_temp.ask_stateless('ping') #> '{error,code}', '-32601');
select is(pg_temp.ask('ping'), '{"jsonrpc": "2.0", "id": 7, "result": {}}');
select is(
    pg_temp.ask('tools/list', '{"_meta": {"io.modelcontextprotocol/protocolVersion": "x"}}')
    #> '{error}',
    '{
        "code": -32022, "message": "Unsupported protocol version",
        "data": {"supported": ["2026-07-28", "2025-11-25", "2025-06-18"], "requested": "x"}
    }'
);
select is(
    pg_temp.ask(
        'tools/list', '{"_meta": {"io.modelcontextprotocol/protocolVersion": "2026-07-28"}}'
    ) #> '{error,code}',
    '-32602', 'capabilities belong to it'
);
select is(
    (pg_temp.ask_stateless('tools/list') -> 'result') - 'tools',
    '{
        "resultType": "complete", "ttlMs": 60000, "cacheScope": "private",
        "_meta": {"io.modelcontextprotocol/serverInfo": {
            "name": "pgrecall", "title": "pgrecall", "version": "1.0"
        }}
    }'
);

-- What is no request.
select is(
    recall.mcp('{"jsonrpc": "2.0", "method": "notifications/initialized"}'), null, 'not answered'
);
select is(
    recall.mcp('{"jsonrpc": "2.0", "id": 1, "result": {}}'), null, 'an answer is not answered'
);
select is(recall.mcp(m) #> '{error,code}', '-32600', m::text)
from unnest(array[
    null, 'null', '1', '[]', '[{"jsonrpc": "2.0", "id": 1, "method": "ping"}]', '{}',
    '{"jsonrpc": "1.0", "id": 1, "method": "ping"}', '{"jsonrpc": "2.0", "id": 1}',
    '{"jsonrpc": "2.0", "id": null, "method": "ping"}',
    '{"jsonrpc": "2.0", "id": 1.5, "method": "ping"}',
    '{"jsonrpc": "2.0", "id": 1, "method": ["ping"]}'
]::jsonb []) as m;
select is(
    recall.mcp('{"jsonrpc": "2.0", "id": "a", "method": "ping", "params": [1]}'),
    '{
        "jsonrpc": "2.0", "id": "a",
        "error": {"code": -32602, "message": "params: must be an object"}
    }'
);
select is(pg_temp.ask('logging/setLevel') #> '{error,code}', '-32601');

-- Tools, by what the role may do.
select is(pg_temp.tools(), 'answer chat rate search status', 'of a reader');
set role t_writer;
select is(pg_temp.tools(), 'answer chat delete ingest rate search status', 'of a writer');
set role t_stranger;
select is(pg_temp.tools(), 'status', 'of a reader of nothing');
select is(
    pg_temp.ask('tools/call', '{"name": "search", "arguments": {"query": "tea"}}') -> 'error',
    '{"code": -32602, "message": "There is no tool \"search\""}', 'what is not seen is not there'
);
select is(pg_temp.call('status') -> 'structuredContent', '{"products": []}');
set role t_reader;
select is(
    pg_temp.ask('tools/call', '{"name": "ingest", "arguments": {}}') #> '{error,code}', '-32602'
);
select results_eq(
    $$
    select h ->> 'title', h ->> 'url', h ->> 'product_name', h ->> 'uri' ~ '^recall://kb%20%E4'
    from jsonb_array_elements(
        pg_temp.call('search', '{"query": "green tea"}') #> '{structuredContent,hits}'
    ) as h
    limit 1
    $$,
    $$ values ('Tea', 'https://example.org/tea', 'kb 一', true) $$, 'a hit with its source'
);
select ok(
    pg_temp.call('search', '{"query": "launch code"}')::text !~ '4711|Secret|hidden',
    'nothing of a hidden product'
);
select is(
    pg_temp.call('search', '{"query": "x", "product_name": "hidden"}')::text,
    replace(
        pg_temp.call('search', '{"query": "x", "product_name": "n0where"}')::text,
        'n0where', 'hidden'
    ),
    'hidden and missing are told alike'
);
select is(pg_temp.call('search', a) #>> '{content,0,text}', m)
from (
    values
    ('{"query": "x", "k": 0}'::jsonb, 'k: must be between 1 and 50'),
    ('{"query": "x", "k": 1.5}', 'k: must be of type integer, not number'),
    ('{"query": 1}', 'query: must be of type string, not number'),
    ('{"query": ""}', 'query: must not be empty'),
    ('{}', 'query: is needed'),
    ('{"query": "x", "limit": 3}', 'limit: there is no such argument'),
    (
        '{"query": "x", "product_name": "none"}',
        'product_name: there is no product "none" that you may read.'
        ' The tool status lists the products.'
    )
) as t (a, m);
select is(
    pg_temp.call('search', '{"query": "x", "filter": {"a": 1}}') -> 'isError', 'true'
);
select is(
    (a -> 'structuredContent') - '{markdown,answer_id,probability,sources}'::text [],
    '{"found": true}', a #>> '{content,0,text}'
)
from pg_temp.call('answer', '{"question": "Steep green tea at 80 °C for two minutes"}') as a;

-- Resources.
create temporary table t_uri as
select pg_temp.ask('resources/list') #>> '{result,resources,0,uri}' as uri;
select is(
    (
        select pg_temp.ask('resources/read', jsonb_build_object('uri', u.uri))
            #>> '{result,contents,0,text}'
        from t_uri as u
    ),
    repeat('Steep green tea at 80 °C for two minutes. ', 40), 'the text as it was put in'
);
reset role;
grant select on t_uri to public;
set role t_stranger;
select is(
    (
        select pg_temp.ask_stateless('resources/read', jsonb_build_object('uri', u.uri))
            #> '{error,code}'
        from t_uri as u
    ),
    '-32602', 'hidden'
);
select is(
    pg_temp.ask('resources/read', '{"uri": "recall://nowhere/1"}') -> 'error',
    '{"code": -32002, "message": "Resource not found", "data": {"uri": "recall://nowhere/1"}}',
    'before 2026-07-28 by another code'
);

-- Putting in, paging, completing.
set role t_writer;
select is(
    pg_temp.call(
        'ingest', '{"product_name": "new", "title": "t", "content": "c"}'
    ) -> 'isError',
    'true', 'an agent makes no product'
);
select is(
    jsonb_path_query_array(pg_temp.call('ingest', jsonb_build_object(
        'product_name', 'kb 一', 'title', n::text, 'content', 'Text ' || n
    )), '$.structuredContent.chunks'),
    '[1]'
)
from generate_series(100, 100) as n;
select recall.ingest_document('kb 一', n::text, 'Text ' || n) from generate_series(101, 200) as n;
select is(
    jsonb_array_length(r #> '{result,resources}')
    + jsonb_array_length(pg_temp.ask('resources/list', jsonb_build_object(
        'cursor', r #>> '{result,nextCursor}'
    )) #> '{result,resources}'),
    102, 'two pages'
)
from pg_temp.ask('resources/list') as r;
select is(
    pg_temp.ask(m, '{"cursor": "x"}') #> '{error,code}', '-32602', m
)
from unnest('{tools/list,resources/list,prompts/list,resources/templates/list}'::text []) as m;
select is(
    pg_temp.ask('completion/complete', '{
        "ref": {"type": "ref/prompt", "name": "grounded_answer"},
        "argument": {"name": "product_name", "value": "KB"}
    }') #> '{result,completion,values}',
    '["kb 一"]'
);
select is(
    jsonb_array_length(pg_temp.ask('completion/complete', '{
        "ref": {"type": "ref/resource", "uri": "recall://{product}/{document}"},
        "argument": {"name": "document", "value": "tea"},
        "context": {"arguments": {"product": "kb 一"}}
    }') #> '{result,completion,values}'),
    1
);
select is(
    jsonb_array_length(pg_temp.ask('prompts/get', '{
        "name": "grounded_answer", "arguments": {"question": "green tea"}
    }') #> '{result,messages}') > 1,
    true
);
select is(
    pg_temp.ask('prompts/get', '{"name": "grounded_answer"}') -> 'error',
    '{"code": -32602, "message": "question: is needed"}'
);

-- To add a tool is to add a function and a row.
reset role;
create function recall._tool_echo(p_arguments jsonb)
returns jsonb
language sql
as $$ select jsonb_build_object('content', recall._agent_text(p_arguments ->> 'text')) $$;
revoke all on function recall._tool_echo from public;
insert into recall.agent_feature (kind, name, handler_name, title, description, definition)
values ('tool', 'echo', '_tool_echo', 'Echo', 'Says it again', '{"inputSchema": {"type": "object"}}');
set role t_reader;
select ok(pg_temp.tools() !~ 'echo', 'who may not execute it does not see it');
reset role;
grant execute on function recall._tool_echo to recall_reader;
set role t_reader;
select is(
    pg_temp.call('echo', '{"text": "tea"}'), '{"content": [{"type": "text", "text": "tea"}]}'
);
select throws_ok(
    $$ insert into recall.agent_feature (kind, name, handler_name, title, description)
    values ('tool', 'mine', 'mine', '', '') $$,
    '42501', null, 'only the owner adds one'
);

-- Images.
reset role;
select recall.ingest_document(
    'kb 一', 'Teapots',
    e'# Spouts\n\nA teapot pours.\n\n![a teapot](img/pot.png "From the left")\n\n![](b.png)',
    'markdown', 'https://example.org/pots/all.html'
);
set role t_reader;
select is(
    jsonb_path_query_array(
        pg_temp.call('search', '{"query": "teapot spouts"}'),
        '$.structuredContent.hits[*].images[*].keyvalue() ? (@.key != "id").value'
    ),
    '[
        "https://example.org/pots/img/pot.png", "From the left", "a teapot",
        "https://example.org/pots/b.png"
    ]',
    'the images of a hit, and none of a hidden product'
);
select is(
    (
        select bool_or(h ? 'images')
        from jsonb_array_elements(
            pg_temp.call('search', '{"query": "green tea"}') #> '{structuredContent,hits}'
        ) as h
        where h ->> 'title' = 'Tea'
    ),
    false, 'a hit without images names none'
);
select is(
    jsonb_path_query_array(
        pg_temp.ask('tools/list'),
        '$.result.tools[*] ? (@.name == "search")
            .outputSchema.properties.hits.items.properties.images.items.properties.keyvalue().key'
    ),
    '["id", "url", "caption", "alternative_text"]', 'which the tool tells'
);

-- What is asked of the client's user, by a result.
create function pg_temp.asking(p_capabilities jsonb, p_params jsonb)
returns jsonb
language sql
as $$
    select pg_temp.ask('tools/call', p_params || jsonb_build_object('_meta', jsonb_build_object(
        'io.modelcontextprotocol/protocolVersion', '2026-07-28',
        'io.modelcontextprotocol/clientCapabilities', p_capabilities
    )))
$$;
reset role;
select recall.create_product('second', p_readers => '{t_reader}', p_writers => '{t_writer}');
set role t_writer;
create temporary table t_ask as
select
    '{"name": "ingest", "arguments": {"title": "Mate", "content": "Seventy degrees."}}'::jsonb
        as params;
select is(
    (r -> 'result') - '_meta',
    '{
        "resultType": "input_required",
        "inputRequests": {"product": {"method": "elicitation/create", "params": {
            "mode": "form",
            "message": "Which product is \"Mate\" to be put into?",
            "requestedSchema": {
                "type": "object",
                "properties": {"product_name": {
                    "type": "string", "title": "Product", "enum": ["kb 一", "second"]
                }},
                "required": ["product_name"]
            }
        }}}
    }',
    'which product, of those that the caller may write'
)
from t_ask as t, pg_temp.asking('{"elicitation": {}}', t.params) as r;
select is(
    pg_temp.asking(c, t.params) #>> '{result,content,0,text}',
    'product_name: is needed. The tool status lists the products.', 'who cannot ask is told'
)
from t_ask as t, unnest('{"{}","{\"sampling\": {}}"}'::jsonb []) as c;
select is(
    pg_temp.ask('tools/call', t.params) #> '{result,isError}', 'true', 'so is who shook hands'
)
from t_ask as t;
select is(
    pg_temp.asking('{"elicitation": {}}', t.params || jsonb_build_object(
        'inputResponses', jsonb_build_object('product', a)
    )) #>> '{result,content,0,text}', m, a::text
)
from t_ask as t,
    (
        values
        ('{"action": "decline"}'::jsonb, 'product_name: is needed. The tool status lists the products.'),
        ('{"action": "accept"}', 'product_name: is needed. The tool status lists the products.'),
        (
            '{"action": "accept", "content": {"product_name": "hidden"}}',
            'product_name: there is no product "hidden" that you may write.'
            ' The tool status lists the products.'
        )
    ) as v (a, m);
select is(
    pg_temp.asking('{"elicitation": {}}', t.params || r)
    #> '{error}', e::jsonb, r::text
)
from t_ask as t,
    (
        values
        (
            '{"inputResponses": 1}'::jsonb,
            '{"code": -32602, "message": "inputResponses: must be an object of objects"}'
        ),
        (
            '{"inputResponses": {"product": "second"}}',
            '{"code": -32602, "message": "inputResponses: must be an object of objects"}'
        ),
        (
            '{"requestState": "e30=.00"}',
            '{"code": -32602, "message": "requestState: not one that was given for this request,'
            ' or too old"}'
        )
    ) as v (r, e);
create temporary table t_mate as
select
    pg_temp.asking('{"elicitation": {}}', t.params || '{"inputResponses": {
        "product": {"action": "accept", "content": {"product_name": "second"}}, "other": {}
    }}') #>> '{result,structuredContent,uri}' as uri
from t_ask as t;
select matches(uri, '^recall://second/\d+$', 'the answer is taken') from t_mate;

-- Consent to what was shown.
create function pg_temp.delete_mate(p_more jsonb, p_capabilities jsonb default '{"elicitation": {}}')
returns jsonb
language sql
as $$
    select pg_temp.asking(p_capabilities, jsonb_build_object(
        'name', 'delete', 'arguments', jsonb_build_object('uri', m.uri)
    ) || p_more) -> 'result'
    from t_mate as m
$$;
create function pg_temp.agreed(p_state text, p_consent jsonb default '{
    "action": "accept", "content": {"delete": true}
}')
returns jsonb
language sql
as $$
    select jsonb_strip_nulls(jsonb_build_object(
        'inputResponses', jsonb_build_object('consent', p_consent), 'requestState', p_state
    ))
$$;
create temporary table t_state as
select
    pg_temp.delete_mate('{}') ->> 'requestState' as state,
    pg_temp.delete_mate(pg_temp.agreed(null)) ->> 'requestState' as unasked;
grant all on t_state, t_mate, t_ask to public;
select ok(unasked is not null, 'an agreement to nothing that was asked is asked for') from t_state;
select is(
    pg_temp.delete_mate('{}', '{}') ->> 'isError', 'true', 'none without a client that can ask'
);
select is(
    pg_temp.delete_mate(pg_temp.agreed(s.state, a)) #>> '{content,0,text}',
    'Nothing was deleted: the user did not agree.', a::text
)
from t_state as s, unnest(array[
    '{"action": "decline"}', '{"action": "accept"}', '{}', '{"content": {"delete": true}}',
    '{"action": "accept", "content": {"delete": "true"}}',
    '{"action": "accept", "content": {"delete": false}}'
]::jsonb []) as a;
select is(
    pg_temp.asking('{"elicitation": {}}', pg_temp.agreed(s.state) || jsonb_build_object(
        'name', 'delete', 'arguments', jsonb_build_object('uri', t.uri)
    )) #> '{error,code}',
    '-32602', 'for another document it is no consent'
)
from t_state as s, t_uri as t;
select is(
    pg_temp.asking('{"elicitation": {}}', pg_temp.agreed(s.state) || jsonb_build_object(
        'name', 'delete', 'arguments', jsonb_build_object('uri', m.uri, '_inputs', '{}')
    )) #>> '{result,content,0,text}',
    '_inputs: there is no such argument', 'what was asked is no argument of the client''s'
)
from t_state as s, t_mate as m;
reset role;
set role t_reader;
select is(
    recall._take_state(jsonb_build_array('tool', 'delete', jsonb_build_object('uri', m.uri))::text, s.state),
    null, 'nor for another role'
)
from t_state as s, t_mate as m;
reset role;
select is(
    recall._take_state('r', t.given || u), null, 'nor changed: ' || u
)
from recall._give_state('r', '{"a": 1}') as t (given), unnest('{x,.,00}'::text []) as u;
select is(recall._take_state('r', recall._give_state('r', '[1]')) -> 'state', '[1]');
create function pg_temp.given_before(p_seconds integer) returns text language sql as $$
    select v || '.' || recall._agent_mark('r' || v)
    from translate(encode(convert_to(jsonb_build_object(
        'at', extract(epoch from now())::bigint - p_seconds, 'state', 1
    )::text, 'UTF8'), 'base64'), e'\n', '') as v
$$;
select is(
    array[
        recall._take_state('r', pg_temp.given_before(3599)) is null,
        recall._take_state('r', pg_temp.given_before(3601)) is null
    ],
    '{f,t}', 'nor after an hour'
);
select recall.ingest_document('second', 'Mate', 'Eighty degrees.');
set role t_writer;
select isnt(
    pg_temp.delete_mate(pg_temp.agreed(s.state)) ->> 'requestState', s.state,
    'a document that has changed since is asked for again'
)
from t_state as s;
select is(
    pg_temp.delete_mate(pg_temp.agreed(pg_temp.delete_mate('{}') ->> 'requestState'))
    -> 'structuredContent' -> 'deleted',
    'true', 'deleted once the user agrees'
);
select is(
    pg_temp.delete_mate('{}') #>> '{content,0,text}',
    format('uri: there is no document "%s" that you may delete', m.uri)
)
from t_mate as m;
reset role;
select is_empty($$ select from recall.document where title = 'Mate' $$);
set role t_reader;
select throws_ok('select * from recall._agent_key', '42501', null, 'nobody reads the keys');
reset role;
create temporary table t_mark as select recall._agent_mark('x') as mark;
refresh materialized view recall._agent_key;
select isnt(recall._agent_mark('x'), t.mark, 'a restored database has keys of its own')
from t_mark as t;
select * from finish();
