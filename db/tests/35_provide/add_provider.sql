-- A provider is one file, a function, and one row: nothing else has to know it.
select plan(6);

create function recall._ask_t_provider(p_model recall.model, p_request recall._model_request)
returns recall._model_answer
language plpgsql
stable
set search_path from current
as $$
declare
    v_answer recall._model_answer;
begin
    case p_model.kind
        when 'embed' then
            v_answer.vectors := array(
                select array[1, length(t), case when p_request.is_query then 2 else 3 end]::vector
                from unnest(p_request.texts) as t
            );
        when 'rerank' then
            v_answer.scores := array(select length(t) from unnest(p_request.texts) as t);
        else
            raise exception 'too many requests' using errcode = 'RC429', detail = '90';
    end case;
    return v_answer;
end;
$$;
insert into recall.provider (name, function_name, kinds, description)
values ('t_provider', '_ask_t_provider', '{embed,rerank,generate}', 'A stand-in');

select recall.register_model('t_embed', 't_provider', 3, '{"an option of its own": 1}');
select recall.register_model('t_rank', 't_provider', p_kind => 'rerank');
select recall.register_model('t_generate', 't_provider', p_kind => 'generate');
select recall.create_product('p');
select recall.attach_model('p', 't_embed');
select recall.ingest_document('p', 'Slots', 'An abandoned slot fills the disk.');
call recall.embed_pending('t_embed');
select is(
    (select embedded from recall.embedding_status('p')), 1::bigint, 'it embeds what waits'
);
select recall.set_strategy('t', '{"vector": 1}', p_options => '{"query_vector": "provider"}');
select is(
    (select channels #>> '{vector,by}' from recall.search('slot', 'p', 1, 't')), 'provider',
    'and questions'
);
select is(recall.embed('t_embed', 'abc')::text, '[1,3,2]', 'a text by itself');
select is(
    (recall._rank_texts('t_provider', '{"model": "t_rank"}', 'q', '{a,bb}')).scores,
    '{1,2}'::double precision [], 'it ranks'
);
select results_eq(
    $$
    select g.said, g.error, g.sqlstate, g.retry_after
    from recall._generate('t_generate', '[]', 1000) as g
    $$,
    $$ values (null::text, 'too many requests', 'RC429', interval '90 s') $$,
    'and says when to come again'
);
select throws_ok(
    $$
    insert into recall.provider (name, function_name, description)
    values ('t_none', '_ask_t_provider', 'of no kind')
    $$,
    '23514', null, 'a provider''s row names the kinds of its models'
);

select * from finish();
