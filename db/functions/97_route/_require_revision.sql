-- Raises where a node has another revision than the router.
create or replace function recall._require_revision(
    p_node text,
    p_revision text,
    p_router_revision text
)
returns void
language plpgsql immutable parallel safe security invoker set search_path = recall, pg_temp as $$
begin
    if p_revision is distinct from p_router_revision then
        raise exception 'node "%" has revision %, and the router %', p_node,
            coalesce(p_revision, 'none'), coalesce(p_router_revision, 'none')
            using
                errcode = 'object_not_in_prerequisite_state',
                hint = 'Upgrade them: alembic upgrade head, on the router.';
    end if;
end;
$$;

comment on function recall._require_revision is
'Raises 55000, with both. Null: no revision is known.';

grant execute on function recall._require_revision to recall_admin;
