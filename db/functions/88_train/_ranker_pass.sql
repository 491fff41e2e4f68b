-- The step of training a ranker whose candidates have their features: one pass over them.
create or replace function recall._ranker_pass(p_model recall.trained_model)
returns jsonb
language plpgsql volatile parallel unsafe security invoker set search_path = recall, pg_temp as $$
declare
    v_passes constant integer := (p_model.hyperparams ->> 'passes')::integer;
    v_pass constant integer := (p_model.state ->> 'pass')::integer + 1;
    v_loss double precision;
begin
    v_loss := recall._train_ranker(
        p_model.id, (p_model.hyperparams ->> 'rate')::double precision,
        (p_model.hyperparams ->> 'ridge')::double precision
    );
    if v_pass = v_passes then
        -- Its weights are the means over the passes, its candidates go.
        update _ranker_feature as f
        set weight = f.mean_weight / v_passes
        where f.model_id = p_model.id;
        delete from _ranker_item as i where i.model_id = p_model.id;
    end if;
    return jsonb_build_object(
        'phase', 'passes', 'pass', v_pass,
        'notice', format('pass %s of %s, loss %s', v_pass, v_passes, round(v_loss::numeric, 1))
    ) || case when v_pass = v_passes then '{"done": true}'::jsonb else '{}' end;
end;
$$;

comment on function recall._ranker_pass is
'The state after it: the phase passes with how many there were, done after the last one.';
