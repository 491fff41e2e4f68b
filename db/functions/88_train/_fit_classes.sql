-- One step of training a classifier: features, terms, each cost that is tried, the weights.
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
            return v_state || recall._number_class_terms(p_model) || '{"phase": "costs"}';
        when 'costs' then
            v_tried := recall._try_class_cost(p_model);
            v_state := v_state || jsonb_build_object(
                'tried', coalesce(v_state -> 'tried', '[]') || v_tried,
                'notice', format(
                    'cost %s: accuracy %s on held-out folds', v_tried ->> 'cost',
                    round((v_tried ->> 'accuracy')::numeric, 4)
                )
            );
            if jsonb_array_length(v_state -> 'tried')
                < jsonb_array_length(v_state -> 'options' -> 'costs')
            then
                return v_state;
            end if;
            select t.value into v_best
            from jsonb_array_elements(v_state -> 'tried') as t
            order by
                (t.value ->> 'accuracy')::double precision desc,
                (t.value ->> 'loss')::double precision
            limit 1;
            return v_state || jsonb_build_object('phase', 'weights', 'best', v_best);
        when 'weights' then
            perform recall._write_class_weights(p_model);
            return v_state || jsonb_build_object('done', true, 'notice', null);
    end case;
end;
$$;

comment on function recall._fit_classes is
'The state at the end: options, with what was decided for this model; tried, the costs with their'
' accuracy and loss; best, the one that was taken, with the factor of scores.';
