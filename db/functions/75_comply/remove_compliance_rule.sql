-- Removes a compliance rule.
create or replace function recall.remove_compliance_rule(
    p_name text,
    p_product_name text default null
)
returns boolean
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_product_id integer;
begin
    perform recall._refuse_null('p_name', p_name is null);
    if p_product_name is not null then
        v_product_id := (recall._require_product(p_product_name, 'write')).id;
    end if;
    delete from compliance_rule
    where name = p_name and product_id is not distinct from v_product_id;
    return found;
end;
$$;

comment on function recall.remove_compliance_rule is
'Removes the rule p_name of a product, or the one of all where p_product_name is null; false where'
' there is none. Raises 42704 for a product that the caller may not write, 22023 for no'
' name.';

grant execute on function recall.remove_compliance_rule to recall_admin;
