select plan(5);

select recall.create_product('p');
select recall.ingest_document('p', 'doc1', 'The airplane has wings.');

-- By a stand-in for a generating model.
create function recall._t_generate(p_model recall.model, p_request recall._model_request)
returns recall._model_answer
language plpgsql
stable
as $$
declare
    v_answer recall._model_answer;
begin
    v_answer.said := e'1. other words for ' || (p_request.messages #>> '{1,content}')
        || e'\n- yet others\n' || (p_request.messages #>> '{1,content}')
        || e'\n\nand more\nand still more';
    return v_answer;
end;
$$;
insert into recall.provider (name, function_name, kinds, description)
values ('t_provider', '_t_generate', '{generate}', 'a stand-in');
select recall.register_model('t-generator', 't_provider', p_kind => 'generate');
select recall.load_golden_set(
    'set', 'p', '[{"id": "a", "question": "which plane?", "relevant": {"doc1": 2}}]'
);
select is(
    recall.paraphrase_golden_questions('set', 't-generator'), 3::bigint, 'three paraphrases'
);
select results_eq(
    $$
    select q.external_id, q.question, d.title, j.gain
    from recall.golden_set as s
    join recall.golden_question as q on q.golden_set_id = s.id
    join recall.golden_judgement as j on j.question_id = q.id
    join recall.document as d on d.id = j.doc_id
    where s.name = 'set, paraphrased'
    order by 1
    $$,
    $$
    values
    ('a #1', 'other words for which plane?', 'doc1', 2::real), ('a #2', 'yet others', 'doc1', 2),
    ('a #3', 'and more', 'doc1', 2)
    $$,
    'without the marks of a list and the question itself, judged as it is'
);
select is(
    recall.paraphrase_golden_questions('set', 't-generator'), 0::bigint, 'once a question'
);
select throws_ok(
    $$ select recall.paraphrase_golden_questions('set', 't-generator', p_count => 0) $$, '22023',
    'p_count: must be between 1 and 20, not 0', 'no paraphrase'
);
select throws_ok(
    $$ select recall.paraphrase_golden_questions('set', 'none') $$, '42704', null, 'no such model'
);
select * from finish();
