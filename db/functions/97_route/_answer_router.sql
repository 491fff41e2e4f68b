-- What this node gives for a statement of a router that asks by PL/Proxy.
create or replace function recall._answer_router(
    p_node text,
    p_statement text,
    p_role text,
    p_timezone text,
    p_is_read_only boolean,
    p_revision text
)
returns setof text []
language plpgsql volatile parallel unsafe security invoker set search_path = recall, pg_temp
set extra_float_digits = 1 set datestyle = 'ISO' set intervalstyle = 'postgres' as $$
declare
    v_revision constant text := recall._revision();
    v_set text;
begin
    -- Assignments, which cost less than performs.
    if p_revision is distinct from v_revision then
        perform recall._require_revision(p_node, v_revision, p_revision);
    end if;
    v_set := set_config('timezone', p_timezone, true);
    if p_is_read_only then
        v_set := set_config('transaction_read_only', 'on', true);
    end if;
    -- It holds to the end of the transaction: that of this one call.
    v_set := set_config('role', coalesce(p_role, 'none'), true);
    return query execute p_statement;
end;
$$;

comment on function recall._answer_router is
'Arrays of columns as text. Runs p_statement as p_role, null for the login itself: no more than'
' who calls may do by set role and the statement. p_node: its name on the router, for errors.'
' Raises 55000 where p_revision is not the revision here.';

grant execute on function recall._answer_router to recall_admin;
