-- The node that another one is to be like.
create or replace function recall._node_to_match(p_node text, p_like text)
returns recall.node
language plpgsql stable parallel safe security definer set search_path = recall, pg_temp as $$
begin
    if recall._node_named(p_node) is null then
        raise exception 'p_node: there is no node "%"', coalesce(p_node, 'null')
            using errcode = 'undefined_object', hint = 'recall.nodes() lists them.';
    elsif p_like is not null and (p_like = p_node or recall._node_named(p_like) is null) then
        raise exception 'p_like: there is no other node "%"', p_like
            using errcode = 'undefined_object', hint = 'recall.nodes() lists them.';
    end if;
    return (
        select n from node as n
        where n.name = p_like or p_like is null and n.name <> p_node
        order by n.id_range
        limit 1
    );
end;
$$;

comment on function recall._node_to_match is
'p_like, or where that is null the first other one; null where there is none. Raises 42704.';
