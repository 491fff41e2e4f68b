-- Takes a rule of all products as another node has it.
create or replace function recall._take_compliance_rule(p_row jsonb)
returns void
language plpgsql volatile parallel unsafe security invoker set search_path = recall, pg_temp as $$
declare
    v_row constant recall.compliance_rule := jsonb_populate_record(
        null::recall.compliance_rule, p_row
    );
begin
    -- So that null is null; others see one of both.
    perform recall.remove_compliance_rule(v_row.name);
    perform recall.set_compliance_rule(
        v_row.name, v_row.action, v_row.pattern, v_row.sentences, null, v_row.stages,
        v_row.severity, v_row.reason, v_row.threshold, v_row.is_enabled, v_row.model, v_row.label
    );
end;
$$;

comment on function recall._take_compliance_rule is
'With the rights of the caller. Raises as recall.set_compliance_rule.';

grant execute on function recall._take_compliance_rule to recall_admin;
