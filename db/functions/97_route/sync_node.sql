-- Brings what is for all products on a node to where it is on another one.
create or replace function recall.sync_node(
    p_node text,
    p_like text default null,
    p_removes boolean default false
)
returns setof recall.node_difference
language plpgsql volatile parallel unsafe security definer set search_path = recall, pg_temp as $$
declare
    v_like constant recall.node := recall._node_to_match(p_node, p_like);
begin
    perform recall._refuse_null('p_removes', p_removes is null);
    if v_like is not null then
        return query
        select d.*
        from recall._sync_node(
            recall._node_named(p_node), v_like, p_removes, recall._caller()
        ) as d;
    end if;
end;
$$;

comment on function recall.sync_node is
'p_node gets the rows of recall.node_registry that p_like has, null: the first other node, by the'
' functions that set them, under the role of the caller on both; p_removes: what p_like has not'
' goes too, where members of recall_admin may remove it. Gives what differs still: what the node'
' refused, rows that name functions, roles, and keys, which are set on each node. Called again it'
' changes nothing. Raises 22023 for a null p_removes, 42704 for a node that is not there, 08006'
' and 55000 for one that does not answer or has another revision, 42501 where the caller is no'
' member of recall_admin on one of them.';

grant execute on function recall.sync_node to recall_admin;
