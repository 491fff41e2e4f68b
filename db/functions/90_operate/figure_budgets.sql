-- What private figures may still tell.
create or replace function recall.figure_budgets()
returns table (product_name text, role_name name, epsilon numeric, spent numeric)
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
#variable_conflict use_column
begin
    return query
    select p.name, b.role_name, b.epsilon, (s.spent / 1000.0)::numeric(10, 3)
    from figure_budget as b
    inner join product as p on b.product_id = p.id
    cross join lateral recall._spent_thousandths(b.id) as s (spent)
    where
        recall._may_read(b.product_id)
        and (
            b.role_name = recall._caller()
            or recall._is_member(recall._caller(), array['recall_admin'])
        )
    order by p.name, b.role_name;
end;
$$;

comment on function recall.figure_budgets is
'A row a budget of the caller, of products that the caller may read; of all roles for members of'
' recall_admin. epsilon: all of it, spent: of that, also by transactions that were rolled back.';

grant execute on function recall.figure_budgets to recall_reader;
