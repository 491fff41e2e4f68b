-- Proposes which products to move, so that nodes have the like of size and load.
create or replace function recall.rebalance(p_most integer default 10)
returns table (
    product_name text,
    from_node text,
    to_node text,
    chunks bigint,
    reason text
)
language plpgsql volatile parallel unsafe security invoker set search_path = recall, pg_temp as $$
#variable_conflict use_column
declare
    v_places jsonb;
    v_move record;
begin
    if p_most is null or p_most not between 1 and 1000 then
        raise exception 'p_most: must be between 1 and 1000, not %', coalesce(p_most::text, 'null')
            using errcode = 'invalid_parameter_value', hint = 'How many moves, 10 say.';
    end if;
    perform recall._require_owner();
    v_places := recall._placed_loads();
    for i in 1..p_most loop
        with p as (
            select *
            from jsonb_to_recordset(v_places) as r (
                product_name text, node text, chunks bigint, weight double precision,
                has_moved boolean
            )
        ),
        w as (
            select n.name, n.is_open, coalesce(sum(p.weight), 0) as weight
            from node as n
            left join p on n.name = p.node
            group by n.name, n.is_open
        )
        select
            p.*, h.weight as full_weight, l.name as to_node, l.weight as free_weight,
            greatest(h.weight - p.weight, l.weight + p.weight) as after
        into v_move
        from p
        inner join w as h on p.node = h.name
        inner join w as l on l.is_open and l.name <> p.node
        where
            p.has_moved is null
            and h.weight - greatest(h.weight - p.weight, l.weight + p.weight)
            >= 0.05 / (select count(*) from node)::double precision
        order by
            h.weight desc, after, p.chunks, p.product_name collate "C", l.name collate "C"
        limit 1;
        exit when not found;
        v_places := (
            select jsonb_agg(case
                when e.value ->> 'product_name' = v_move.product_name
                    then e.value || jsonb_build_object('node', v_move.to_node, 'has_moved', true)
                else e.value
            end)
            from jsonb_array_elements(v_places) as e
        );
        return query
        select
            v_move.product_name, v_move.node, v_move.to_node, v_move.chunks, format(
                'of all size and load node "%s" has %s %%, node "%s" %s %%; then %s and %s',
                v_move.node, round((v_move.full_weight * 100)::numeric), v_move.to_node,
                round((v_move.free_weight * 100)::numeric),
                round(((v_move.full_weight - v_move.weight) * 100)::numeric),
                round(((v_move.free_weight + v_move.weight) * 100)::numeric)
            );
    end loop;
end;
$$;

comment on function recall.rebalance is
'Changes nothing: recall.move_product moves. At most p_most rows, 1 to 1000, in their order. A'
' product''s weight is the mean of its share of all chunks and of its share of the seconds that'
' answers took in the last seven days, as logs have them; a node''s the sum of its products''.'
' Each row takes from the heaviest node the product, and to the open node, that leave the heavier'
' of the two lightest, a product once; it ends where no move takes a twentieth of an even share'
' off. Raises 22023 for a bad p_most, 42501 for who is not the owner of recall, or a login that is'
' not on a node, 08006 and 55000 for a node that does not answer or has another revision.';

grant execute on function recall.rebalance to recall_admin;
