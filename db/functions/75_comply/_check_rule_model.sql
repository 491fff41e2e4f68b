-- Raises unless a model answers, and gives the label that a rule is for.
create or replace function recall._check_rule_model(p_model text, p_label text)
returns void
language plpgsql stable parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_model recall.model := recall._require_model(p_model, 'classify');
    v_answer recall._model_answer := recall._classify_texts(v_model.name, array['']);
begin
    if v_answer.error is not null then
        raise exception 'p_model: %', v_answer.error
            using
                errcode = 'object_not_in_prerequisite_state',
                hint = 'What a rule cannot check does not pass.';
    elsif not v_answer.labels[1] ? p_label then
        raise exception 'p_label: model "%" gives no label "%"', p_model, left(p_label, 100)
            using
                errcode = 'invalid_parameter_value',
                hint = 'Labels are ' || left((
                    select string_agg(k, ', ' order by k)
                    from jsonb_object_keys(v_answer.labels[1]) as k
                ), 1000) || '.';
    end if;
end;
$$;

comment on function recall._check_rule_model is
'Raises 42704 for a model that is not there, 55000 for one that does not answer, 22023 for a label'
' that it does not give.';
