-- The tools, prompts or kinds of resources that the caller may use.
create or replace function recall._visible_features(p_kind text)
returns setof recall.agent_feature
language plpgsql stable parallel safe strict security invoker set search_path = recall, pg_temp
as $$
declare
    v_may_read boolean;
    v_may_write boolean;
begin
    select count(*) > 0, coalesce(bool_or(p.may_write), false)
    into v_may_read, v_may_write
    from recall.products() as p;
    return query
    select f.*
    from agent_feature as f
    where
        f.kind = p_kind
        and has_function_privilege(
            to_regprocedure(format('recall.%I(jsonb)', f.handler_name))::oid, 'execute'
        )
        and case f.needs when 'read' then v_may_read when 'write' then v_may_write else true end
    order by f.name collate "C";
end;
$$;

comment on function recall._visible_features is
'Rows of recall.agent_feature of this kind whose handler the calling role may execute, and for'
' which it has the products that they need, by name.';

grant execute on function recall._visible_features to recall_reader;
