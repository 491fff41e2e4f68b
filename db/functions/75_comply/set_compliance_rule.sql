-- Makes a compliance rule, or changes of one what is given.
create or replace function recall.set_compliance_rule(
    p_name text,
    p_action text default null,
    p_pattern text default null,
    p_sentences text [] default null,
    p_product_name text default null,
    p_stages text [] default null,
    p_severity text default null,
    p_reason text default null,
    p_threshold double precision default null,
    p_is_enabled boolean default null,
    p_model text default null,
    p_label text default null
)
returns integer
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_product_id integer;
    v_rule recall.compliance_rule;
    v_bad text;
begin
    if p_product_name is not null then
        v_product_id := (recall._require_product(p_product_name, 'write')).id;
    end if;
    perform recall._check_pattern(p_pattern);
    select * into v_rule
    from compliance_rule
    where name = p_name and product_id is not distinct from v_product_id
    for update;
    v_rule.pattern := case
        when num_nonnulls(p_sentences, p_model) = 0 then coalesce(p_pattern, v_rule.pattern)
    end;
    v_rule.sentences := case
        when num_nonnulls(p_pattern, p_model) = 0 then coalesce(p_sentences, v_rule.sentences)
    end;
    v_rule.model := case
        when num_nonnulls(p_pattern, p_sentences) = 0 then coalesce(p_model, v_rule.model)
    end;
    v_rule.label := case when v_rule.model is not null then coalesce(p_label, v_rule.label) end;
    v_rule.action := coalesce(p_action, v_rule.action, 'warn');
    v_rule.stages := coalesce(p_stages, v_rule.stages, '{question,context,answer}');
    v_rule.severity := coalesce(p_severity, v_rule.severity, 'medium');
    v_rule.reason := coalesce(p_reason, v_rule.reason, '');
    v_rule.threshold := coalesce(p_threshold, v_rule.threshold);
    v_rule.is_enabled := coalesce(p_is_enabled, v_rule.is_enabled, true);
    v_bad := case
        when p_name is null or length(p_name) not between 1 and 200
            then 'p_name: a rule needs a name of 1 to 200 characters'
        when p_model is not null and num_nonnulls(p_pattern, p_sentences) > 0
            then 'p_model: a rule has a model, or a pattern, or sentences'
        when p_pattern is not null and p_sentences is not null
            then 'p_sentences: a rule has a pattern or sentences, not both'
        when num_nonnulls(v_rule.pattern, v_rule.sentences, v_rule.model) = 0
            then 'p_pattern: a rule needs a pattern, sentences or a model'
        when v_rule.model is not null and v_rule.label is null or length(p_label) = 0
            or p_label is not null and v_rule.model is null or length(p_label) > 1000
            then 'p_label: a rule with a model needs a label of it, and no other does'
        when cardinality(v_rule.sentences) not between 1 and 100
            or exists (select from unnest(v_rule.sentences) as s where s is null)
            then 'p_sentences: must be 1 to 100 sentences'
        when v_rule.action not in ('block', 'mask', 'warn')
            then 'p_action: must be block, mask or warn'
        when v_rule.severity not in ('low', 'medium', 'high')
            then 'p_severity: must be low, medium or high'
        when cardinality(v_rule.stages) = 0
            or not v_rule.stages <@ array['question', 'context', 'answer']
            then 'p_stages: must be one or more of question, context and answer'
        when v_rule.threshold not between 0 and 1
            then 'p_threshold: must be between 0 and 1'
        when length(v_rule.reason) > 1000
            then 'p_reason: must have at most 1000 characters'
    end;
    if v_bad is not null then
        raise exception '%', v_bad
            using errcode = 'invalid_parameter_value', hint = 'docs/compliance.md has examples.';
    elsif num_nonnulls(p_model, p_label) > 0 then
        perform recall._check_rule_model(v_rule.model, v_rule.label);
    end if;
    if v_rule.id is null then
        insert into compliance_rule (
            product_id, name, pattern, sentences, model, label, threshold, stages, severity,
            action, reason, is_enabled
        )
        values (
            v_product_id, p_name, v_rule.pattern, v_rule.sentences, v_rule.model, v_rule.label,
            v_rule.threshold, v_rule.stages, v_rule.severity, v_rule.action, v_rule.reason,
            v_rule.is_enabled
        )
        on conflict do nothing
        returning id into v_rule.id;
        if v_rule.id is null then
            raise exception 'p_name: rule "%" was made just now by somebody else', p_name
                using errcode = 'unique_violation', hint = 'Call it again to change that one.';
        end if;
    else
        update compliance_rule
        set
            pattern = v_rule.pattern, sentences = v_rule.sentences, model = v_rule.model,
            label = v_rule.label, threshold = v_rule.threshold, stages = v_rule.stages,
            severity = v_rule.severity, action = v_rule.action, reason = v_rule.reason,
            is_enabled = v_rule.is_enabled, modified = now()
        where id = v_rule.id;
    end if;
    return v_rule.id;
end;
$$;

comment on function recall.set_compliance_rule is
'Makes the rule p_name of a product, or of all where p_product_name is null, or changes what is'
' not null of the one there is. p_action: block, mask or warn (the default). Either p_pattern, a'
' regular expression, case ignored, or p_sentences, 1 to 100, or p_model, a model of kind classify'
' (see recall.register_project), and p_label, what it says of texts that the rule is for;'
' p_threshold: similarity, 0 to 1, that counts as the same, null: 0.6, or the least probability of'
' p_label, null: 0.5. p_stages: of question, context and answer. p_severity: low, medium, high.'
' Gives its id. Raises 22023 for what does not fit, 42704 for a product that the caller may not'
' write, and for a model that is not there, 55000 for one that does not answer.';

grant execute on function recall.set_compliance_rule to recall_admin;
