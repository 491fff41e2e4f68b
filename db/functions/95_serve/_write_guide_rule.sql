-- Writes a row of the guide's compliance_rules.
create or replace function recall._write_guide_rule()
returns trigger
language plpgsql volatile parallel unsafe security invoker set search_path = recall, pg_temp as $$
declare
    v_product constant text := (
        select p.name from product as p where p.id = tg_argv[0]::integer
    );
begin
    if tg_op = 'DELETE' or tg_op = 'UPDATE' and new.rule_name <> old.rule_name then
        perform recall.remove_compliance_rule(old.rule_name, v_product);
    end if;
    if tg_op = 'DELETE' then
        return old;
    elsif v_product is null then
        perform recall._require_product(v_product, 'write');
    end if;
    new.action := coalesce(new.action, 'block');
    new.rule_name := coalesce(new.rule_name, left(new.pattern, 200));
    new.id := recall.set_compliance_rule(
        new.rule_name, new.action, new.pattern, p_product_name => v_product,
        p_severity => new.severity, p_reason => new.description,
        p_is_enabled => coalesce(new.is_active, true)
    );
    select r.severity, r.reason, r.is_enabled, r.created, r.modified
    into new.severity, new.description, new.is_active, new.created_at, new.updated_at
    from compliance_rule as r
    where r.id = new.id;
    return new;
end;
$$;

comment on function recall._write_guide_rule is
'Trigger function of compliance_rules, instead of insert, update or delete; its argument is the'
' product''s id. action: block where none is given; rule_name: the pattern. Raises as'
' recall.set_compliance_rule, 42501 but for members of recall_admin.';

grant execute on function recall._write_guide_rule to recall_writer;
