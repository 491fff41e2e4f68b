-- Learns from a golden set when a product answers a question and when it does not.
create or replace function recall.learn_answerable(
    p_golden_set text,
    p_strategy text default null,
    p_questions integer default 200,
    p_seed integer default 1
)
returns table (
    answerable bigint,
    unanswerable bigint,
    wrongly_refused double precision,
    wrongly_answered double precision,
    refused_before double precision,
    answered_before double precision,
    is_better boolean
)
language plpgsql volatile parallel unsafe security definer set search_path from current as $$
#variable_conflict use_column
declare
    v_set recall.golden_set := recall._require_golden_set(p_golden_set, 'write');
    v_product text := (select p.name from product as p where p.id = v_set.product_id);
    v_strategy recall.strategy := recall._require_strategy(p_strategy, v_product);
    v_least double precision := (
        recall._initial_options('answer') || coalesce(v_strategy.options -> 'answer', '{}')
        ->> 'min_probability'
    )::double precision;
    v_start double precision [] := array(
        select f.weight from answerable_feature as f order by f.place
    );
    v_example record;
    v_evidence recall._evidence;
    v_features vector [] := '{}';
    v_labels boolean [] := '{}';
    v_new double precision [] := '{}';
    v_weights double precision [];
begin
    perform recall._check_number('p_questions', p_questions, 20, 10000, '200, say.');
    perform recall._refuse_null('p_seed', p_seed is null);
    for v_example in
        select e.* from recall._answerable_examples(v_set, p_questions, p_seed) as e
    loop
        v_evidence := recall._answer_search(
            v_example.question, v_product, v_strategy, '{}', null
        );
        v_features := v_features || recall._answerable_features(
            v_evidence, array(select p from recall._passages(v_evidence) as p)
        )::real []::vector;
        v_labels := v_labels || v_example.is_answerable;
        if cardinality(v_labels) % 50 = 0 then
            raise notice '% questions answered', cardinality(v_labels);
        end if;
    end loop;
    if
        (select count(*) filter (where l) = 0 or count(*) filter (where not l) = 0
        from unnest(v_labels) as l)
    then
        raise exception 'p_golden_set: no question with an answer, or none without one'
            using
                errcode = 'object_not_in_prerequisite_state',
                hint = 'Questions without a relevant document, and those of golden sets of other'
                    || ' products, count as without one.';
    end if;
    -- Each fifth is judged by what the others teach.
    for v_fold in 0 .. 4 loop
        v_weights := recall._fit_answerable(
            array(select v_features[n] from generate_subscripts(v_labels, 1) as n
                where n % 5 <> v_fold order by n),
            array(select v_labels[n] from generate_subscripts(v_labels, 1) as n
                where n % 5 <> v_fold order by n),
            v_start
        );
        for n in 1 .. cardinality(v_labels) loop
            if n % 5 = v_fold then
                v_new[n] := 1 / (1 + exp(least(
                    50, v_features[n] <#> v_weights::real []::vector
                )));
            end if;
        end loop;
    end loop;
    select
        count(*) filter (where e.y), count(*) filter (where not e.y),
        avg((e.p < v_least)::integer) filter (where e.y)::double precision,
        avg((e.p >= v_least)::integer) filter (where not e.y)::double precision,
        avg((e.o < v_least)::integer) filter (where e.y)::double precision,
        avg((e.o >= v_least)::integer) filter (where not e.y)::double precision
    into answerable, unanswerable, wrongly_refused, wrongly_answered, refused_before,
        answered_before
    from (
        select
            f.y, f.p,
            1 / (1 + exp(least(50, f.features <#> v_start::real []::vector))) as o
        from unnest(v_features, v_labels, v_new) as f (features, y, p)
    ) as e;
    is_better := wrongly_refused + wrongly_answered < refused_before + answered_before;
    if is_better then
        insert into answerable_fit (product_id, golden_set, weights)
        values (v_set.product_id, v_set.name, recall._fit_answerable(v_features, v_labels, v_start))
        on conflict (product_id) do update
        set golden_set = excluded.golden_set, weights = excluded.weights, learned = now();
    end if;
    return next;
end;
$$;

comment on function recall.learn_answerable is
'One row. Fits the weights of recall.answerable_feature to a golden set: its questions with a'
' relevant document have an answer; those without, and questions of other products'' golden sets'
' that the caller may read, have none; at most p_questions of each, 20 to 10000, by p_seed.'
' wrongly_refused, wrongly_answered: shares at the strategy''s min_probability, each fifth of the'
' questions judged by weights of the others; refused_before, answered_before: by the weights of'
' recall.answerable_feature. Where their sum is less (is_better) the weights are kept for the'
' product in recall.answerable_fit. Raises 42704 for a set or strategy that is not there, 22023 for'
' an argument out of range, 55000 where a kind has no question.';

grant execute on function recall.learn_answerable to recall_writer;
