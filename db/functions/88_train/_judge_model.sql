-- The metrics of a model's predictions for the records that were held out.
create or replace function recall._judge_model(p_model recall.trained_model)
returns jsonb
language plpgsql stable parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_metrics_name text := (select metrics_name from task where name = p_model.task);
    v_targets text [] := '{}';
    v_predictions text [] := '{}';
    v_batch record;
    v_metrics jsonb;
begin
    for v_batch in
        select
            array_agg(text_a order by record_no) as texts_a,
            array_agg(text_b order by record_no) as texts_b,
            array_agg(target order by record_no) as targets
        from (
            select r.*, row_number() over (order by r.record_no) as n
            from _record as r
            where r.snapshot_id = p_model.snapshot_id and r.is_test
        ) as k
        group by (k.n - 1) / 1000
        order by (k.n - 1) / 1000
    loop
        v_targets := v_targets || v_batch.targets;
        v_predictions := v_predictions || array(
            select p.prediction
            from recall._predict(p_model, v_batch.texts_a, v_batch.texts_b) as p
            order by p.n
        );
    end loop;
    if cardinality(v_targets) = 0 then
        return null;
    end if;
    execute format('select recall.%I($1, $2)', v_metrics_name)
    into v_metrics
    using v_targets, v_predictions;
    return v_metrics;
end;
$$;

comment on function recall._judge_model is 'Null where none were held out.';
