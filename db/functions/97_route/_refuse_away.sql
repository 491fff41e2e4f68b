-- Raises that a node cannot be reached, without its address.
create or replace function recall._refuse_away(p_node text, p_is_sent boolean)
returns void
language plpgsql volatile parallel unsafe security invoker set search_path = recall, pg_temp as $$
begin
    raise exception 'node "%" cannot be reached', p_node
        using
            errcode = 'connection_failure',
            detail = case
                when p_is_sent then 'Whether the call took effect there is not known.'
                else 'Nothing took effect there.'
            end,
            hint = 'Call again in a moment; recall.nodes() shows the state of each.';
end;
$$;

comment on function recall._refuse_away is
'Raises 08006. p_is_sent: a call that writes was on its way when the connection broke.';
