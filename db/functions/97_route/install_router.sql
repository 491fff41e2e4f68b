-- Makes this database a router: its public functions ask the nodes.
create or replace function recall.install_router()
returns integer
language plpgsql volatile parallel unsafe security invoker set search_path = recall, pg_temp as $$
declare
    v_path constant text := 'recall, pg_temp';
    v_function record;
    v_count integer := 0;
begin
    perform recall._require_owner();
    if not exists (select from node) then
        raise exception 'there are no nodes'
            using
                errcode = 'object_not_in_prerequisite_state', hint = 'Call recall.add_node first.';
    elsif exists (select from product) then
        raise exception 'this database has products, which a router would not find'
            using
                errcode = 'object_not_in_prerequisite_state',
                hint = 'Make another database the router, and this one a node of it.';
    end if;
    perform recall.remove_router();
    for v_function in
        select
            p.oid, p.proname, p.prokind, p.provolatile, p.proisstrict,
            coalesce(r, row(
                p.proname, case
                    when 'p_product_name' = any(p.proargnames) then 'product' else 'only'
                end,
                'p_product_name',
                case when 'p_product_name' = any(p.proargnames) then 'every' end,
                null, null, null, null, null, false, null, null, null, null
            )::recall.routing) as routing
        from pg_proc as p
        left join routing as r on p.proname = r.function_name
        where
            p.pronamespace = 'recall'::regnamespace and p.proname !~ '^_'
            and r.target is distinct from 'here'
            and exists (
                select
                from aclexplode(p.proacl) as a
                inner join pg_roles as g on a.grantee = g.oid
                where g.rolname in ('recall_reader', 'recall_writer', 'recall_admin')
            )
    loop
        insert into _local_body (function_name, definition)
        values (v_function.proname, pg_get_functiondef(v_function.oid));
        perform set_config('search_path', 'pg_catalog', true);
        execute format(
            'create or replace %s recall.%I(%s) %s language plpgsql security definer'
            ' set search_path = recall, pg_temp'
            ' set datestyle = ''ISO, YMD'' set intervalstyle = postgres set extra_float_digits = 1'
            ' as %L',
            case v_function.prokind when 'p' then 'procedure' else 'function' end,
            v_function.proname, pg_get_function_arguments(v_function.oid),
            case when v_function.prokind = 'f' then concat_ws(
                ' ', 'returns', pg_get_function_result(v_function.oid),
                case v_function.provolatile
                    when 'v' then 'volatile' when 's' then 'stable' else 'immutable'
                end,
                'parallel unsafe', case when v_function.proisstrict then 'strict' end
            ) end,
            recall._routed_body(v_function.oid, v_function.routing)
        );
        perform set_config('search_path', v_path, true);
        v_count := v_count + 1;
    end loop;
    return v_count;
end;
$$;

comment on function recall.install_router is
'Gives public functions bodies that ask the nodes as recall.routing says, under the same names,'
' arguments, results and grants; gives their number. recall.remove_router takes them back; an'
' upgrade by alembic does both. Raises 42501 for who is not the owner of recall, 55000 without'
' nodes or with products here.';

grant execute on function recall.install_router to recall_admin;
