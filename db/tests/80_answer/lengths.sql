select no_plan();

-- One document that stands out, and eight that say the same of as many pumps

select recall.create_product('lone');
select recall.ingest_document('lone', 'Valves', repeat('The valve of the boiler closes at seven bar. ', 3)
    || e'\n\n' || repeat('It opens at five. ', 8), p_format => 'markdown', p_external_id => 'v');
select recall.ingest_document('lone', 'Shop ' || n, format('Shop %s closes at %s.', n, n), p_external_id => n::text)
from generate_series(1, 6) as n;
select recall.create_product('many');
select recall.ingest_document(
    'many', format('Pump %s', n),
    format('The pump in hall %s stops at %s bar and is greased on day %s of a month.', n, n + 20, n),
    p_external_id => n::text
)
from generate_series(1, 8) as n;
select recall.set_strategy('brief', p_options => '{"answer": {"usual_chars": 200, "max_chars": 500, "min_probability": 0}}');

create function pg_temp.answered(p_question text, p_product text, out chars integer, out marks integer)
language sql
as $$
    select length(p.content), jsonb_array_length(p.sources)
    from recall.answer(p_question, p_product, 'brief') as a, unnest(a.parts) as p
    where p.kind = 'document'
$$;

select ok(chars between 40 and 200 and marks = 1, 'a document that stands out: usual_chars')
from pg_temp.answered('At how many bar does the valve of the boiler close?', 'lone');
-- The third of the many has 0.85 of the best score, and with it they are longer than 200 characters.
select ok(chars between 201 and 500 and marks between 3 and 8, 'for how, what is about as good: max_chars')
from pg_temp.answered('How do I see at how many bar the pump stops?', 'many');
select ok(chars between 40 and 200 and marks = 2, 'not for a value: usual_chars')
from pg_temp.answered('At how many bar does the pump stop?', 'many');
select recall.set_strategy('brief', p_options => '{"answer": {"max_chars": 100, "min_probability": 0}}');
select ok(chars <= 100 and marks = 1, 'max_chars holds for both')
from pg_temp.answered('At how many bar does the pump stop?', 'many')
union all
select ok(chars <= 100, 'and where the documents stand out')
from pg_temp.answered('At how many bar does the valve of the boiler close?', 'lone');

-- The same heading in two places of a document is one line of its sources

select recall.ingest_document('many', 'Cranes', e'# North\n\n## Check\n\nThe crane lifts nine tons.\n\n'
    '# South\n\n## Check\n\nThe crane lifts eight tons.', p_format => 'markdown', p_external_id => 'c');
select is(
    (
        select count(*)
        from recall.answer('How many tons does the crane lift?', 'many') as a, unnest(a.parts) as p,
            jsonb_array_elements(p.sources) as s
        where s ->> 'title' = 'Cranes'
    ), 1::bigint, 'one source for what reads the same'
);

-- What is read

select is(
    array(
        select place from recall.explain_answer('At how many bar does the pump stop?', 'many')
        where step = 'source' and left_out is null order by 1
    ), array[1, 2, 3, 4, 5, 6, 7, 8], 'eight chunks of about the same score are read'
);
select is(
    array(
        select place from recall.explain_answer('At how many bar does the valve of the boiler close?', 'lone')
        where step = 'source' and left_out is null order by 1
    ), array[1, 2, 3], 'three where the others are far behind'
);

-- Of entries that answer about as well, that which the search has first

select is(
    (
        select array_agg(p.source)
        from recall._part_passages(
            array(
                select (jsonb_populate_record(null::recall._passage, u.passage)) from (values
                    ('{"source": 3, "policy": "verbatim", "score": 4.0}'::jsonb),
                    ('{"source": 1, "policy": "verbatim", "score": 3.9}'),
                    ('{"source": 2, "policy": "verbatim", "score": 3.7}')
                ) as u (passage)
            ), '{"order": ["knowledge"]}'
        ) as k, unnest(k.passages) as p
    ), array[1, 3, 2], 'an entry whose passage has 0.95 of the best score, if the search has it first'
);

-- An entry is given where it answers about as well as any document, or far better where nothing of
-- its title was asked; what is not given hides no document

create function pg_temp.given(p_entry double precision, p_headed double precision, p_order jsonb)
returns text language sql as $$
    select string_agg(k.kind, ' ' order by k.kind) filter (where k.left_out is null)
    from recall._part_passages(
        array(
            select jsonb_populate_record(null::recall._passage, u.passage)
            from (values
                (1, jsonb_build_object(
                    'source', 1, 'policy', 'verbatim', 'score', p_entry,
                    'features', jsonb_build_array(0, 0, 0, 0, p_headed)
                )),
                (2, '{"source": 2, "policy": "full", "score": 4, "features": [0, 0, 0, 0, 1]}')
            ) as u (n, passage)
            order by (u.passage ->> 'score')::float8 desc
        ), jsonb_build_object('order', p_order)
    ) as k
$$;
select is(pg_temp.given(entry, headed, places), given, format('%s, %s of the title: %s', entry, headed, given))
from (values
    (3.5::float8, 0.4::float8, '["knowledge", "document"]'::jsonb, 'document'),
    (3.7, 0.4, '["knowledge", "document"]', 'document knowledge'),
    (4.6, 0.4, '["knowledge", "document"]', 'knowledge'),
    (4.6, 0, '["knowledge", "document"]', 'document'),
    (4.9, 0, '["knowledge", "document"]', 'knowledge'),
    (4.9, 0, '["document"]', 'document'),
    (4.9, 0, '["knowledge"]', 'knowledge')
) as t (entry, headed, places, given);

-- Two passages that are about as good both get room, the longer cut between its sentences

select recall.create_product('both');
select recall.set_strategy('both', p_options => '{"answer": {"max_chars": 420, "min_probability": 0}}');
select recall.ingest_document(
    'both', 'Tanks',
    'The tank of the mill holds forty tons of oil. ' || repeat('It is made of steel, and stands on four feet. ', 7)
    || e'\n\n' || 'The tank of the mill holds its oil for ninety days. ' || repeat('Then it is pumped out by hand. ', 5),
    p_format => 'markdown', p_external_id => 't'
);
select recall.ingest_document('both', 'Shop ' || n, format('Shop %s closes at %s.', n, n), p_external_id => n::text)
from generate_series(1, 6) as n;
select ok(
    p.content ~ 'forty' and p.content ~ 'ninety' and length(p.content) <= 420, 'both passages, within max_chars'
)
from recall.answer('What does the tank of the mill hold?', 'both', 'both') as a, unnest(a.parts) as p;

-- The best passage of another document comes before what stands around the best one

select is(
    array(
        select o.n
        from recall._order_passages(array(
            select jsonb_populate_record(null::recall._passage, u.passage || '{"features": [0, 0, 0, 0, 0], "run": 1, "section": 1}')
            from (values
                ('{"doc_id": 1, "place": 4, "score": 8}'::jsonb), ('{"doc_id": 1, "place": 5, "score": 6}'),
                ('{"doc_id": 2, "place": 1, "score": 5}'), ('{"doc_id": 3, "place": 1, "score": 4.9}')
            ) as u (passage)
        )) as o
    ), array[1, 3, 2, 4], 'only of the second document, from 0.6 of the best score on'
);
select * from finish();
