-- A model's vectors beside the terms: they know words that no record has.
select plan(8);

create function recall._ask_t_meaning(p_model recall.model, p_request recall._model_request)
returns recall._model_answer
language plpgsql
stable
set search_path from current
as $$
declare
    v_answer recall._model_answer;
begin
    if p_model.options ? 'is_busy' then
        raise exception 'too many requests' using errcode = 'RC429';
    end if;
    v_answer.vectors := array(
        select array[
            (t.text ~ 'printer|paper|toner')::integer, (t.text ~ 'password|login|account')::integer,
            1, 0
        ]::vector
        from unnest(p_request.texts) with ordinality as t (text, n)
        order by t.n
    );
    return v_answer;
end;
$$;
insert into recall.provider (name, function_name, kinds, description)
values ('t_meaning', '_ask_t_meaning', '{embed}', 'Knows two topics');
select recall.register_model('t_model', 't_meaning', 4);
select recall.register_model('t_busy', 't_meaning', 4, '{"is_busy": true}');

create table t_ticket as
select
    case n % 2 when 0 then 'The printer has no paper, floor ' || n
    else 'I forgot my password, ' || n end as text,
    (array['hardware', 'login'])[n % 2 + 1] as label
from generate_series(1, 1200) as n;
select lives_ok(
    $$ select recall.tune('v', 'text-classification', 't_ticket', 'label',
        hyperparams => '{"vectors": "t_model", "characters": false}') $$, 'in steps of 500'
);
select lives_ok(
    $$ select recall.tune('w', 'text-classification', 't_ticket', 'label',
        hyperparams => '{"characters": false}') $$, 'and without'
);
select results_eq(
    $$ select prediction from recall.predict_batch('v', array['toner', 'account', null]) $$,
    $$ values ('hardware'), ('login'), (null) $$, 'the vector tells of words that are new'
);
select is(
    recall.predict('w', 'toner'), recall.predict('w', 'account'), 'which terms do not'
);
create table t_pair as
select
    (array['printer', 'password'])[n % 2 + 1] || ' ' || n as text_a,
    (array['toner', 'account'])[n / 2 % 2 + 1] || ' ' || n * 7 as text_b,
    n % 2 = n / 2 % 2 as label
from generate_series(1, 200) as n;
select lives_ok(
    $$ select recall.tune('p', 'text-pair-classification', 't_pair', 'label',
        hyperparams => '{"vectors": "t_model"}') $$, 'pairs too'
);
select ok(
    recall.predict('p', 'the paper', 'a toner') = 'true'
    and recall.predict('p', 'the paper', 'a login') = 'false',
    'by how far apart they are'
);
select throws_ok(
    $$ select recall.tune('x', 'text-classification', 't_ticket', 'label',
        hyperparams => '{"vectors": "multilingual-e5-small"}') $$, '22023',
    'hyperparams: "vectors" must name a model that the database asks, not "multilingual-e5-small"',
    'a model of clients outside'
);
select throws_ok(
    $$ select recall.tune('x', 'text-classification', 't_ticket', 'label',
        hyperparams => '{"vectors": "t_busy"}') $$, 'RC429', 'vectors: too many requests',
    'a provider that is busy'
);
select * from finish();
