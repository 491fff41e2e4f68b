-- Raises where a compliance rule's parts do not fit, naming the argument.
create or replace function recall._check_rule(p_name text, p_rule recall.compliance_rule)
returns void
language plpgsql
immutable
parallel safe
security invoker
set search_path = recall, pg_temp
as $$
declare
    v_bad text := case
        when p_name is null or pg_catalog.length(p_name) not between 1 and 200
            then 'p_name: a rule needs a name of 1 to 200 characters'
        when p_rule.pattern is null and p_rule.sentences is null
            then 'p_pattern: a rule needs a pattern or sentences'
        when pg_catalog.cardinality(p_rule.sentences) not between 1 and 100
            or exists (select from unnest(p_rule.sentences) as s where s is null)
            then 'p_sentences: must be 1 to 100 sentences'
        when p_rule.action not in ('block', 'mask', 'warn')
            then 'p_action: must be block, mask or warn'
        when p_rule.severity not in ('low', 'medium', 'high')
            then 'p_severity: must be low, medium or high'
        when pg_catalog.cardinality(p_rule.stages) = 0
            or not p_rule.stages <@ array['question', 'context', 'answer']
            then 'p_stages: must be one or more of question, context and answer'
        when p_rule.threshold not between 0 and 1
            then 'p_threshold: must be between 0 and 1'
        when pg_catalog.length(p_rule.reason) > 1000
            then 'p_reason: must have at most 1000 characters'
    end;
begin
    if v_bad is not null then
        raise exception '%', v_bad
            using errcode = 'invalid_parameter_value', hint = 'docs/compliance.md has examples.';
    end if;
end;
$$;

comment on function recall._check_rule is
'Raises 22023, naming the argument of recall.set_compliance_rule.';
