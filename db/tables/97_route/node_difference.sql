create type recall.node_difference as (
    node text,
    registry text,
    name text,
    state text,
    columns text [],
    remedy text
);

comment on type recall.node_difference is
'How a row of a registry on a node is not as on another one. name: its key, apart by blanks. state:'
' missing; different, in columns; only there; refused by the node, which remedy tells why. remedy:'
' what mends it.';
