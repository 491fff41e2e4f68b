-- One step of training a classifier: features, terms, costs by a split, weights.
create or replace function recall._fit_classes(p_model recall.trained_model)
returns jsonb
language plpgsql volatile parallel unsafe security invoker set search_path from current as $$
declare
    v_state jsonb := p_model.state;
    v_tried jsonb;
    v_best jsonb;
begin
    case coalesce(v_state ->> 'phase', 'features')
        when 'features' then
            return recall._list_class_features(p_model);
        when 'terms' then
            if p_model.hyperparams ->> 'epsilon' is not null then
                return recall._fit_private_classes(p_model);
            end if;
            return v_state || recall._number_class_terms(p_model) || '{"phase": "costs"}';
        when 'costs' then
            v_tried := recall._try_class_costs(p_model);
            v_state := v_state || jsonb_build_object(
                'split', v_tried -> 'split',
                'begin', v_tried -> 'begin',
                'tried', coalesce(v_state -> 'tried', '[]') || (v_tried -> 'tried')
            );
            select jsonb_build_object(
                'cost', k.cost, 'accuracy', k.accuracy, 'loss', k.loss, 'factor', k.factor
            )
            into v_best
            from (
                select
                    t.cost,
                    sum(t.accuracy * t.records) / sum(t.records) as accuracy,
                    sum(t.loss * t.records) / sum(t.records) as loss,
                    exp(avg(ln(t.factor))) as factor
                from jsonb_to_recordset(v_state -> 'tried') as t (
                    cost double precision, accuracy double precision, loss double precision,
                    factor double precision, records integer
                )
                group by t.cost
            ) as k
            -- The loss is the smoother of the two.
            order by k.loss - k.accuracy, k.cost
            limit 1;
            return v_state || jsonb_build_object(
                'best', v_best,
                'phase', case
                    when v_state -> 'split' < v_state #> '{options,judged_splits}' then 'costs'
                    else 'weights'
                end,
                'notice', format(
                    'split %s: accuracy %s with cost %s', v_state ->> 'split',
                    round((v_best ->> 'accuracy')::numeric, 4), v_best ->> 'cost'
                )
            );
        when 'weights' then
            perform recall._write_class_weights(
                p_model, (v_state -> 'best' ->> 'cost')::double precision
            );
            return v_state || jsonb_build_object('done', true, 'notice', null);
    end case;
end;
$$;

comment on function recall._fit_classes is
'The state at the end: options, with what was decided for this model; tried, costs with their'
' accuracy and loss; best, the one that was taken, with the factor of its scores.';
