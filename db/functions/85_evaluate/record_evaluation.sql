-- Measures as recall.evaluate and keeps the result.
create or replace function recall.record_evaluation(
    p_golden_set text,
    p_strategy text default null,
    p_k integer default 10,
    p_depth integer default 100,
    p_note text default null
)
returns bigint
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_set recall.golden_set := recall._require_golden_set(p_golden_set, 'write');
    v_evaluated record;
    v_id bigint;
begin
    select * into v_evaluated from recall._evaluated_strategy(v_set, p_strategy, null);
    insert into evaluation (
        golden_set_id, strategy, definition, questions, note, results, evaluated_by
    )
    select
        v_set.id, (v_evaluated.strategy).name, to_jsonb(v_evaluated.strategy), max(e.questions),
        p_note, jsonb_agg(to_jsonb(e) - 'questions' order by e.n), recall._caller()
    from recall.evaluate(
            (select p.name from product as p where p.id = v_set.product_id) || '/' || v_set.name,
            p_strategy, p_k, p_depth
        )
        with ordinality as e (ranking, metric, k, value, low, high, questions, n)
    returning id into v_id;
    return v_id;
end;
$$;

comment on function recall.record_evaluation is
'The id of a new row of recall.evaluation: the rows of recall.evaluate as jsonb, with the'
' strategy''s definition of now. Raises as recall.evaluate, and 42704 for a set whose product the'
' caller may not write.';

grant execute on function recall.record_evaluation to recall_writer;
