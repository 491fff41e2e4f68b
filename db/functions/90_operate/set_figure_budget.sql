-- Lets a role ask for private figures of a product.
create or replace function recall.set_figure_budget(
    p_product_name text,
    p_role name,
    p_epsilon double precision
)
returns void
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_product recall.product := recall._require_product(p_product_name, 'write');
begin
    if not exists (select from pg_roles where rolname = p_role) or p_role is null then
        raise exception 'p_role: there is no role "%"', coalesce(p_role::text, 'null')
            using errcode = 'undefined_object', hint = 'select rolname from pg_roles lists them.';
    elsif p_epsilon is null or p_epsilon not between 0 and 1000000 then
        raise exception 'p_epsilon: must be between 0 and 1000000, not %',
            coalesce(p_epsilon::text, 'null')
            using
                errcode = 'invalid_parameter_value',
                hint = 'At 1 no session changes what is told by more than a factor of 2.7.';
    end if;
    insert into figure_budget as b (product_id, role_name, epsilon)
    values (v_product.id, p_role, p_epsilon::numeric)
    on conflict (product_id, role_name) do update
    set epsilon = excluded.epsilon, modified = now();
end;
$$;

comment on function recall.set_figure_budget is
'p_epsilon: the most that private figures (recall.private_count and its like) may tell p_role of'
' any session of the product, all of them together; what is spent of it stays spent. Where roles'
' share what they are told, their budgets add up. Raises 42704 for a product that the caller may'
' not write or a role that does not exist, 22023 for p_epsilon outside 0 to 1000000.';

grant execute on function recall.set_figure_budget to recall_admin;
