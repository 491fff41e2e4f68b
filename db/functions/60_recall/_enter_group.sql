-- Says of which group of products a united search asks from here on.
create or replace function recall._enter_group(p_group text)
returns void
language plpgsql stable parallel unsafe security invoker set search_path = recall, pg_temp as $$
begin
    perform set_config('recall.united_group', coalesce(p_group, ''), true);
end;
$$;

comment on function recall._enter_group is
'p_group: recall._request.united; null: of none, each product has what it has.';
